package io.javatar.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.server.JavatarServer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What an operator sees of a start that succeeds, and of the end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HealthyStartIT {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    /** Open Liberty: {@code [time] thread logger E message}; WildFly: {@code time ERROR [logger] …}. */
    private static final Pattern ERROR = Pattern.compile("\\[[^]]*] \\w+ \\S+ +[EF] .*|\\S+ (ERROR|FATAL) .*");

    private final JavatarServer server = JavatarServer.named("healthy-start").start();
    private Duration end = Duration.ZERO;

    @BeforeAll
    void say_ready_and_stop() throws InterruptedException {
        String ready = "Javatar is ready: http://localhost:" + server.site().port();
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (server.log().lines().noneMatch(ready::equals)) {
            assertThat(System.nanoTime()).as(server.log()).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(100);
        }
        end = server.stop();
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void neither_the_start_nor_the_end_logs_an_error() {
        assertThat(server.log().lines()).noneMatch(ERROR.asMatchPredicate());
    }

    @Test
    void sigterm_ends_the_server_within_ten_seconds() {
        assertThat(end).isLessThan(Duration.ofSeconds(10));
    }
}
