package io.javatar.web.problem;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Tells of refused requests, of each problem at most once in ten seconds with how many there were: a server that has too
 * much to do must not spend its time on a line for each request, which servers write one thread after the other.
 */
final class FailureLog {
    static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Pace<Problem> pace;
    private final Consumer<String> lines;

    /** Writes to {@code lines}, by {@code nanoTime} as {@link System#nanoTime} tells it. */
    FailureLog(LongSupplier nanoTime, Consumer<String> lines) {
        this.pace = new Pace<>(PAUSE_NANOS, nanoTime);
        this.lines = lines;
    }

    void tell(AvatarException failure) {
        long more = pace.pass(failure.problem());
        if (more != Pace.WAIT) {
            lines.accept(failure.problem().slug() + ": " + failure.getMessage()
                    + (more == 0 ? "" : " (and " + more + " more refused like it before)"));
        }
    }
}
