package io.javatar.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.server.JavatarServer;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A server that cannot do what its operator wants says so, all at once, and does not serve. */
class BadSettingsIT {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Test
    void every_bad_setting_is_named_and_nothing_is_served() throws InterruptedException {
        try (JavatarServer server = JavatarServer.named("bad-settings")
                .with("AVATAR_BASE_URL", "not an address")
                .with("AVATAR_MAX_PIXELS", "many")
                .with("AVATAR_DEFAULT", "dicebear:nothing")
                .with("AVATAR_API_TOKEN", "token-that-must-not-be-logged")
                .launch()) {
            awaitInLog(server, "AVATAR_BASE_URL", "AVATAR_MAX_PIXELS", "AVATAR_DEFAULT");

            assertThat(server.log()).doesNotContain("token-that-must-not-be-logged");
            assertThat(serves(server)).isFalse();
        }
    }

    private static void awaitInLog(JavatarServer server, String... variables) throws InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!containsAll(server.log(), variables)) {
            assertThat(System.nanoTime()).as(server.log()).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static boolean containsAll(String log, String... words) {
        for (String word : words) {
            if (!log.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean serves(JavatarServer server) {
        try {
            return server.site().get("/avatar/0123456789abcdef0123456789abcdef").status() == 200;
        } catch (UncheckedIOException refused) {
            return false;
        }
    }
}
