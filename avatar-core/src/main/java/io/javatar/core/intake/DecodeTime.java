package io.javatar.core.intake;

import static io.javatar.core.problem.Problem.BUSY;
import static io.javatar.core.problem.Problem.TOO_MUCH_WORK;

import io.javatar.core.problem.AvatarException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Bounds the time for decoding one picture, on the thread that began it. Processor time counts, so that a busy machine
 * refuses nothing that an idle one accepts. It is checked between rows, scans and frames.
 */
final class DecodeTime implements Runnable {
    /** Processor time is asked for no more often than this, because that is a system call. */
    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(10);

    private final LongSupplier spent;
    private final Duration limit;
    private final BooleanSupplier closed;
    private final long start;
    private long asked = System.nanoTime();

    DecodeTime(LongSupplier spent, Duration limit, BooleanSupplier closed) {
        this.spent = spent;
        this.limit = limit;
        this.closed = closed;
        this.start = spent.getAsLong();
    }

    /** Returns the time that begins now, on this thread. */
    static DecodeTime begin(Duration limit, BooleanSupplier closed) {
        return new DecodeTime(DecodeTime::ofThisThread, limit, closed);
    }

    /** Nanoseconds that this thread worked; those that went by where the Java runtime does not count them. */
    private static long ofThisThread() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long worked = threads.isCurrentThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled()
                ? threads.getCurrentThreadCpuTime()
                : -1;
        return worked < 0 ? System.nanoTime() : worked;
    }

    /** Refuses with TOO_MUCH_WORK beyond the limit, and with BUSY when the server is ending. */
    @Override
    public void run() {
        long now = System.nanoTime();
        if (now - asked < INTERVAL) {
            return;
        }
        asked = now;
        if (closed.getAsBoolean()) {
            throw AvatarException.of(BUSY, "the server is ending");
        }
        if (spent.getAsLong() - start > limit.toNanos()) {
            throw AvatarException.of(
                    TOO_MUCH_WORK,
                    "the picture takes more than " + limit.toMillis() + " ms of processor time (AVATAR_DECODE_TIME)");
        }
    }
}
