package io.javatar.web.problem;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Tells of refused requests, of each problem at most once in ten seconds with how many there were: a server that has too
 * much to do must not spend its time on a line for each request, which servers write one thread after the other.
 */
final class FailureLog {
    static final long PAUSE_NANOS = 10_000_000_000L;

    private final Map<Problem, Kind> kinds = new ConcurrentHashMap<>();
    private final LongSupplier nanoTime;
    private final Consumer<String> lines;

    /** Writes to {@code lines}, by {@code nanoTime} as {@link System#nanoTime} tells it. */
    FailureLog(LongSupplier nanoTime, Consumer<String> lines) {
        this.nanoTime = nanoTime;
        this.lines = lines;
    }

    /**
     * What is known of one problem.
     *
     * @param due when the next line may be written, as nanoTime tells it
     * @param untold how many were refused since the last line
     */
    private record Kind(AtomicLong due, AtomicLong untold) {}

    void tell(AvatarException failure) {
        long now = nanoTime.getAsLong();
        Kind kind =
                kinds.computeIfAbsent(failure.problem(), problem -> new Kind(new AtomicLong(now), new AtomicLong()));
        long due = kind.due.get();
        if (now - due < 0 || !kind.due.compareAndSet(due, now + PAUSE_NANOS)) {
            kind.untold.incrementAndGet();
            return;
        }
        long more = kind.untold.getAndSet(0);
        lines.accept(failure.problem().slug() + ": " + failure.getMessage()
                + (more == 0 ? "" : " (and " + more + " more refused like it before)"));
    }
}
