package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Reply;
import io.javatar.it.server.JavatarServer;
import io.javatar.it.server.OtherJava;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A WAR that an operator put into a server of their own and that cannot start: it must not end that server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailedStartIT {
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final JavatarServer server = JavatarServer.named("failed-start");

    @BeforeAll
    void launch(@TempDir Path scratch) throws IOException, InterruptedException {
        server.with("JAVA_HOME", OtherJava.foreign(scratch.resolve("java")))
                .with(
                        "AVATAR_DATA_DIR",
                        Files.createFile(scratch.resolve("secret-place")).toString())
                .launch();
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (status() != 503) {
            assertThat(System.nanoTime()).as(server.log()).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private int status() {
        try {
            return server.site().get("/health/live").status();
        } catch (UncheckedIOException notYet) {
            return 0;
        }
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health/live",
                "/health/ready",
                "/",
                "/avatar/0123456789abcdef0123456789abcdef",
                "/api/v1/avatars",
                "/nowhere/at/all"
            })
    void everything_answers_503_with_the_part_that_failed_and_no_more(String path) {
        Reply reply = server.site().get(path);

        assertThat(reply)
                .hasStatus(503)
                .hasHeader("Content-Type", "application/problem+json")
                .hasHeader("Cache-Control", "no-store");
        assertThat(reply.json().get("status").getAsInt()).isEqualTo(503);
        assertThat(reply.json().get("detail").getAsString())
                .isEqualTo(
                        "The server could not start: its data directory or database cannot be used. Its log says more.");
        assertThat(reply.text()).doesNotContain("secret-place");
    }

    @Test
    void people_get_a_page_that_says_so() {
        Reply reply = server.site().get("/", "Accept", "text/html,*/*;q=0.8");

        assertThat(reply).hasStatus(503);
        assertThat(reply.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(reply.text())
                .contains("<h1>This server could not start</h1>", "its data directory or database cannot be used")
                .doesNotContain("secret-place");
    }

    @Test
    void the_log_says_once_why_and_that_without_a_stack_trace() {
        assertThat(server.log().lines().filter(line -> line.contains("secret-place")))
                .singleElement()
                .asString()
                .contains("Javatar cannot start: the data directory ");
        assertThat(server.log()).doesNotContain("\tat io.javatar.");
    }
}
