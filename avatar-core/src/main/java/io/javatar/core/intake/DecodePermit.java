package io.javatar.core.intake;

import static io.javatar.core.problem.Problem.BUSY;

import io.javatar.core.problem.AvatarException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Bounds the memory that all decoding together takes: who decodes takes as many bytes as that will need, and waits
 * until they are free, first come first served.
 */
public final class DecodePermit {
    private static final int UNIT = 1 << 16;

    private final int units;
    private final Semaphore free;
    private final Duration patience;

    /** Makes a permit over {@code bytes} (at least 64 KiB); nobody waits for longer than {@code patience}. */
    public DecodePermit(long bytes, Duration patience) {
        this.units = Math.toIntExact(bytes / UNIT);
        if (units < 1) {
            throw new IllegalArgumentException(bytes + " bytes are below " + UNIT);
        }
        this.free = new Semaphore(units, true);
        this.patience = patience;
    }

    /**
     * Returns what {@code decoding} returns, which needs about {@code bytes}; who needs more than there are has them
     * all for himself. Refuses with BUSY when they do not become free in time.
     */
    public <T> T with(long bytes, Supplier<T> decoding) {
        int wanted = (int) Math.min(units, Math.max(1, bytes / UNIT));
        take(wanted);
        try {
            return decoding.get();
        } finally {
            free.release(wanted);
        }
    }

    /** Returns how many bytes nobody has taken now. */
    public long freeBytes() {
        return (long) free.availablePermits() * UNIT;
    }

    /** Returns how many bytes are taken now. */
    public long takenBytes() {
        return (long) units * UNIT - freeBytes();
    }

    private void take(int wanted) {
        try {
            if (free.tryAcquire(wanted, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw AvatarException.of(BUSY, "no memory to decode became free within " + patience.toMillis() + " ms");
    }
}
