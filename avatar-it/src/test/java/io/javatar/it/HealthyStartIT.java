package io.javatar.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.server.JavatarServer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an operator sees of a start that succeeds. */
class HealthyStartIT {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    /** Open Liberty: {@code [time] thread logger E message}; WildFly: {@code time ERROR [logger] …}. */
    private static final Pattern ERROR = Pattern.compile("\\[[^]]*] \\w+ \\S+ +[EF] .*|\\S+ (ERROR|FATAL) .*");

    @Test
    void a_start_and_an_end_log_no_error_and_say_when_the_server_is_ready() throws InterruptedException {
        try (JavatarServer server = JavatarServer.named("healthy-start").start()) {
            awaitLine(
                    server,
                    "Javatar is ready: http://localhost:" + server.site().port());
            server.stop();

            assertThat(server.log().lines()).noneMatch(ERROR.asMatchPredicate());
        }
    }

    private static void awaitLine(JavatarServer server, String line) throws InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (server.log().lines().noneMatch(line::equals)) {
            assertThat(System.nanoTime()).as(server.log()).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
