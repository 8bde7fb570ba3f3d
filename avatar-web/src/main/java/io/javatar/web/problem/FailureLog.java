package io.javatar.web.problem;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

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

    private record Kind(AtomicReference<@Nullable Long> told, AtomicLong untold) {}

    void tell(AvatarException failure) {
        Kind kind = kinds.computeIfAbsent(
                failure.problem(), problem -> new Kind(new AtomicReference<>(), new AtomicLong()));
        Long last = kind.told.get();
        long now = nanoTime.getAsLong();
        boolean due = last == null || now - last >= PAUSE_NANOS;
        if (!due || !kind.told.compareAndSet(last, now)) {
            kind.untold.incrementAndGet();
            return;
        }
        long more = kind.untold.getAndSet(0);
        lines.accept(failure.problem().slug() + ": " + failure.getMessage()
                + (more == 0 ? "" : " (and " + more + " more refused like it before)"));
    }
}
