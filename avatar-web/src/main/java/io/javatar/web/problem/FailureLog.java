package io.javatar.web.problem;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Logs refused requests: each problem at most once in ten seconds, with their number. An overloaded server must not spend
 * its time on a line for each request, for lines are written by one thread at a time.
 */
final class FailureLog {
    static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Pace<Problem> pace;
    private final Consumer<String> lines;

    /** Writes to {@code lines}, timed by {@code nanoTime}, such as {@link System#nanoTime}. */
    FailureLog(LongSupplier nanoTime, Consumer<String> lines) {
        this.pace = new Pace<>(PAUSE_NANOS, nanoTime);
        this.lines = lines;
    }

    void log(AvatarException failure) {
        long more = pace.pass(failure.problem());
        if (more != Pace.WAIT) {
            lines.accept(failure.problem().slug() + ": " + failure.getMessage()
                    + (more == 0 ? "" : " (and " + more + " more refused like it before)"));
        }
    }
}
