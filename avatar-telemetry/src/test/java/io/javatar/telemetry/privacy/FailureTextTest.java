package io.javatar.telemetry.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FailureTextTest {
    /** An exception of ours, whose messages name nothing personal. */
    private static final class OurException extends RuntimeException {
        private static final long serialVersionUID = 1;

        OurException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    @Test
    void a_message_of_ours_is_told() {
        assertThat(FailureText.message(new OurException("4096 px is not within 1..2048", null)))
                .isEqualTo("4096 px is not within 1..2048");
    }

    @Test
    void a_message_of_ours_is_scrubbed_all_the_same() {
        assertThat(FailureText.message(new OurException("no ada@example.org", null)))
                .isEqualTo("no REDACTED");
    }

    @Test
    void a_message_of_strangers_is_not_told() {
        assertThat(FailureText.message(new IOException("canary"))).isEqualTo("REDACTED");
    }

    @Test
    void a_message_of_ours_that_quotes_a_stranger_is_not_told() {
        assertThat(FailureText.message(new OurException("failed: canary", new IOException("canary"))))
                .isEqualTo("REDACTED");
    }

    @Test
    void no_message_is_no_text() {
        assertThat(FailureText.message(new IOException())).isEmpty();
    }

    @Test
    void a_stack_trace_tells_classes_and_places_of_all_causes_and_no_messages() {
        Exception failure = new IllegalStateException("canary", new IOException("canary"));
        assertThat(FailureText.stackTrace(failure))
                .startsWith("java.lang.IllegalStateException: REDACTED\n\tat io.javatar.")
                .contains("Caused by: java.io.IOException: REDACTED\n")
                .doesNotContain("canary");
    }

    @Test
    void a_circle_of_causes_comes_to_an_end() {
        IOException first = new IOException();
        first.initCause(new IOException(first));
        assertThat(FailureText.stackTrace(first).lines().filter(line -> line.startsWith("Caused by")))
                .hasSize(1);
    }

    @Test
    void a_deep_stack_is_cut() {
        Exception failure = new IllegalStateException();
        StackTraceElement frame = new StackTraceElement("A", "b", "A.java", 1);
        failure.setStackTrace(Collections.nCopies(1000, frame).toArray(StackTraceElement[]::new));
        assertThat(FailureText.stackTrace(failure).lines()).hasSize(42).endsWith("\t... 960 more");
    }
}
