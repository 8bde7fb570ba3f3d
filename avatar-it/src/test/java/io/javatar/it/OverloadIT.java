package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Crowd;
import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.JavatarServer;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** More pictures asked for than can be made: some are put off at once, none hangs, and what is made already is shown. */
class OverloadIT {
    private static final String CACHED = "/avatar/0123456789abcdef0123456789abcdef?d=identicon";
    private static final int AT_ONCE = 16;
    private static final int ROUNDS = 20;

    @Test
    void with_one_place_and_no_queue_some_requests_are_put_off_and_cached_pictures_are_shown() throws Exception {
        try (JavatarServer server = JavatarServer.lasting("overload")
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

    @Test
    void hundreds_of_connections_that_want_pictures_made_leave_all_else_answering() throws Exception {
        try (JavatarServer server = JavatarServer.lasting("overload-crowd").start()) {
            Site site = server.site();
            site.provisioning()
                    .put("animated@example.org", Photos.animatedGif(181, Collections.nCopies(480, Color.RED)));
            assertThat(site.get(CACHED)).isPicture("image/png", 80);

            leavesAllElseAnswering(site, 400, number -> "/avatar/" + hash(number) + "?d=robohash&s=512");
            String animated = "/avatar/" + Hashes.md5("animated@example.org") + "?s=";
            leavesAllElseAnswering(site, 600, number -> animated + (181 - number / 600 % 100));
        }
    }

    private static void leavesAllElseAnswering(Site site, int connections, IntFunction<String> path)
            throws InterruptedException {
        try (Crowd crowd = Crowd.of(connections, number -> site.get(path.apply(number)))) {
            crowd.untilAnswered(connections / 4);
            for (int round = 0; round < 5; round++) {
                answersAllTheSame(site);
            }
            Map<Integer, Reply> replies = crowd.end();
            assertThat(replies.keySet()).isSubsetOf(200, 503).contains(503);
            assertThat(Objects.requireNonNull(replies.get(503)).header("Retry-After"))
                    .matches("\\d+");
        }
    }

    /** What needs no picture made is answered, however long a loaded machine takes for it. */
    private static void answersAllTheSame(Site site) {
        assertThat(site.get(CACHED)).isPicture("image/png", 80);
        assertThat(site.get("/nothing/here")).hasStatus(404);
        assertThat(site.get("/health/live")).hasStatus(200);
    }

    private static String hash(int number) {
        return "%032x".formatted(number);
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
