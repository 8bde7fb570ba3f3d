package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Provisioning;
import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.JavatarServer;
import java.awt.Color;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A server that is killed while a hundred photos arrive keeps every one that it said it had. */
class KillIT {
    private static final int UPLOADS = 100;
    private static final int AT_ONCE = 4;
    private static final int COLOURS = 10;
    private static final int[] ACKNOWLEDGED_BEFORE_THE_KILL = {7, 33, 66};

    @Test
    void every_acknowledged_upload_is_served_bit_by_bit_after_kill_9() throws InterruptedException {
        try (JavatarServer server = JavatarServer.named("kill").start()) {
            Map<String, Integer> ledger = new ConcurrentHashMap<>();
            for (int round = 0; round < ACKNOWLEDGED_BEFORE_THE_KILL.length; round++) {
                killDuringUploads(server, round, ledger);
                server.start();
                assertKept(server.site(), ledger);
                assertNothingHalfWritten(server.site(), round);
            }
        }
    }

    private static void killDuringUploads(JavatarServer server, int round, Map<String, Integer> ledger)
            throws InterruptedException {
        Provisioning api = server.site().provisioning();
        Semaphore acknowledged = new Semaphore(0);
        ExecutorService uploaders = Executors.newFixedThreadPool(AT_ONCE);
        for (int i = 0; i < UPLOADS; i++) {
            int number = i;
            uploaders.execute(() -> {
                if (upload(api, round, number)) {
                    ledger.put(email(round, number), number % COLOURS);
                    acknowledged.release();
                }
            });
        }
        uploaders.shutdown();
        assertThat(acknowledged.tryAcquire(ACKNOWLEDGED_BEFORE_THE_KILL[round], 2, TimeUnit.MINUTES))
                .isTrue();
        server.killHard();
        assertThat(uploaders.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
    }

    private static boolean upload(Provisioning api, int round, int number) {
        try {
            return api.put(email(round, number), photo(number % COLOURS)).status() == 201;
        } catch (UncheckedIOException killed) {
            return false;
        }
    }

    private static void assertKept(Site site, Map<String, Integer> ledger) {
        Reply[] whole = IntStream.range(0, COLOURS)
                .mapToObj(colour -> reference(site, colour))
                .toArray(Reply[]::new);
        assertThat(ledger).isNotEmpty();
        ledger.forEach((email, colour) -> {
            assertThat(shown(site, email)).hasStatus(200).showsTheSameAs(whole[colour]);
            assertThat(site.provisioning().get(email)).hasStatus(200);
        });
    }

    /** What was not acknowledged is there wholly or not at all. */
    private static void assertNothingHalfWritten(Site site, int round) {
        for (int number = 0; number < UPLOADS; number++) {
            String email = email(round, number);
            Reply shown = shown(site, email);
            assertThat(site.provisioning().get(email)).hasStatus(shown.status());
            if (shown.status() != 404) {
                assertThat(shown).hasStatus(200).showsTheSameAs(reference(site, number % COLOURS));
            }
        }
    }

    private static Reply reference(Site site, int colour) {
        String email = "kill.reference." + colour + "@example.org";
        site.provisioning().put(email, photo(colour));
        return shown(site, email);
    }

    private static Reply shown(Site site, String email) {
        return site.get("/avatar/" + Hashes.sha256(email) + "?d=404&s=64");
    }

    private static byte[] photo(int colour) {
        return Photos.png(256, 256, Color.getHSBColor(colour / (float) COLOURS, 1, 1));
    }

    private static String email(int round, int number) {
        return "kill." + round + "." + number + "@example.org";
    }
}
