package io.javatar.web.problem;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Lets lines of each kind into the log at most once in a while, so that clients who cause them fill no disk and take no
 * time. Beyond 200 kinds at a time, further ones wait.
 *
 * @param <K> the type of keys that identify kinds
 */
final class Pace<K> {
    /** What {@link #pass} answers where the line is to be left out. */
    static final long WAIT = -1;

    private static final int MOST_KINDS = 200;

    private final Map<K, Kind> kinds = new ConcurrentHashMap<>();
    private final long pauseNanos;
    private final LongSupplier nanoTime;

    /** Leaves {@code pauseNanos} between two lines of a kind, timed by {@code nanoTime}, such as {@link System#nanoTime}. */
    Pace(long pauseNanos, LongSupplier nanoTime) {
        this.pauseNanos = pauseNanos;
        this.nanoTime = nanoTime;
    }

    /**
     * What is known of one kind.
     *
     * @param due when the next line may come, on the scale of nanoTime
     * @param left how many were left out since the last line
     */
    private record Kind(AtomicLong due, AtomicLong left) {}

    /** Returns how many lines of this kind were left out before the one that may come now, or {@link #WAIT}. */
    long pass(K name) {
        long now = nanoTime.getAsLong();
        if (kinds.size() >= MOST_KINDS) {
            kinds.values().removeIf(kind -> now - kind.due.get() >= 0);
        }
        Kind kind = kinds.get(name);
        if (kind == null) {
            if (kinds.size() >= MOST_KINDS) {
                return WAIT;
            }
            kind = kinds.computeIfAbsent(name, first -> new Kind(new AtomicLong(now), new AtomicLong()));
        }
        long due = kind.due.get();
        if (now - due < 0 || !kind.due.compareAndSet(due, now + pauseNanos)) {
            kind.left.incrementAndGet();
            return WAIT;
        }
        return kind.left.getAndSet(0);
    }
}
