package io.javatar.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class UnexpectedFailuresTest {
    private final AtomicLong now = new AtomicLong();
    private final UnexpectedFailures log = new UnexpectedFailures(now::get);

    @Test
    void a_failure_is_a_line_with_its_kind_and_place_and_then_its_trace() {
        assertThat(log.text(failure("first")).lines())
                .first()
                .asString()
                .startsWith(
                        "A request failed: java.lang.IllegalArgumentException at io.javatar.web.problem.UnexpectedFailuresTest");
        assertThat(log.text(new IllegalStateException(new ArithmeticException("first"))))
                .contains("Caused by: ", "\tat ")
                .doesNotContain("first");
    }

    @Test
    void what_exceptions_say_is_not_told() {
        IllegalArgumentException quoting = failure("Illegal character in path: http://localhost/ada@example.org|");

        assertThat(log.text(new IllegalStateException(quoting.getMessage(), quoting)))
                .doesNotContain("ada@", "Illegal ");
    }

    @Test
    void the_trace_of_a_kind_comes_at_most_once_a_minute() {
        assertThat(log.text(failure("1")).lines()).hasSizeGreaterThan(3);
        now.addAndGet(TimeUnit.SECONDS.toNanos(59));
        assertThat(log.text(failure("2")).lines()).hasSize(1);
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(log.text(failure("3")).lines()).hasSizeGreaterThan(3);
        assertThat(log.text(failure("4")).lines()).hasSize(1);
    }

    @Test
    void of_endless_kinds_only_so_many_are_traced_in_a_minute() {
        long traced = 0;
        for (int kind = 0; kind < 1_000; kind++) {
            Exception failure = new Exception();
            failure.setStackTrace(new StackTraceElement[] {new StackTraceElement("Made", "up", "Made.java", kind)});
            traced += log.text(failure).lines().count() - 1 > 0 ? 1 : 0;
        }

        assertThat(traced).isEqualTo(200);
    }

    private static IllegalArgumentException failure(String message) {
        return new IllegalArgumentException(message);
    }
}
