package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.JavatarServer;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** More pictures asked for than can be made: some are put off at once, none hangs, and what is made already is shown. */
class OverloadIT {
    private static final int AT_ONCE = 16;
    private static final int ROUNDS = 20;

    @Test
    void with_one_place_and_no_queue_some_requests_are_put_off_and_cached_pictures_are_shown() throws Exception {
        try (JavatarServer server = JavatarServer.named("overload")
                .with("AVATAR_MAX_SIZE", "2048")
                .with("AVATAR_RENDER_PLACES", "1")
                .with("AVATAR_RENDER_QUEUE", "0")
                .start()) {
            Site site = server.site();
            site.provisioning().put("overload@example.org", Photos.png(1024, 1024, Color.RED));
            assertThat(shown(site, 64)).isPicture("image/png", 64);

            List<Reply> replies = flood(site);

            assertThat(replies).anySatisfy(reply -> assertThat(reply).hasStatus(200));
            assertThat(replies)
                    .filteredOn(reply -> reply.status() != 200)
                    .isNotEmpty()
                    .allSatisfy(reply -> {
                        assertThat(reply).hasStatus(503);
                        assertThat(reply.header("Retry-After")).matches("\\d+");
                    });
        }
    }

    /** Asks for pictures that were never made, from all sides, until one of them is put off; meanwhile for a made one. */
    private static List<Reply> flood(Site site) throws InterruptedException, ExecutionException {
        List<Reply> replies = new ArrayList<>();
        ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE);
        for (int round = 0; round < ROUNDS && replies.stream().allMatch(reply -> reply.status() == 200); round++) {
            List<Future<Reply>> asked = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                int size = 2048 - round * AT_ONCE - i;
                asked.add(crowd.submit(() -> shown(site, size)));
            }
            assertThat(shown(site, 64)).isPicture("image/png", 64);
            for (Future<Reply> answer : asked) {
                replies.add(answer.get());
            }
        }
        crowd.shutdown();
        return replies;
    }

    private static Reply shown(Site site, int size) {
        return site.get("/avatar/" + Hashes.md5("overload@example.org") + "?s=" + size);
    }
}
