package io.javatar.telemetry.sdk;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Limits the rate of traces, with a burst of one second. The generic cell rate algorithm (ITU-T I.371): one number, the
 * time at which the next would be due if all came evenly.
 */
final class TraceRate {
    private static final double SECOND = 1e9;

    private final LongSupplier nanos;
    private final long origin;
    private final boolean open;
    private final long pause;
    private final long tolerance;
    private final AtomicLong due = new AtomicLong();

    /** Lets pass so many a second, at least 0; by a clock in nanoseconds that only runs forward. */
    TraceRate(double perSecond, LongSupplier nanos) {
        this.nanos = nanos;
        this.origin = nanos.getAsLong();
        this.open = perSecond > 0;
        // Slower than one in ten years is never.
        this.pause = open ? (long) Math.min(SECOND / perSecond, Long.MAX_VALUE / 32.0) : 0;
        this.tolerance = Math.max(0, (long) SECOND - pause);
    }

    /** Lets one pass, or not. */
    boolean take() {
        long now = nanos.getAsLong() - origin;
        while (open) {
            long last = due.get();
            long begin = Math.max(last, now);
            if (begin - now > tolerance) {
                return false;
            }
            if (due.compareAndSet(last, begin + pause)) {
                return true;
            }
        }
        return false;
    }

    /** Takes back one that passed and was not worth it. */
    void giveBack() {
        due.addAndGet(-pause);
    }
}
