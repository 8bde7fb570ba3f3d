package io.javatar.core.intake;

import static io.javatar.core.problem.Problem.BUSY;
import static io.javatar.core.problem.Problem.TOO_MANY_PIXELS;

import io.javatar.core.image.header.DecodeMemory;
import io.javatar.core.problem.AvatarException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Bounds the memory of all decoding together, and the time of each: a decoding takes as many bytes as it will need, and
 * waits until they are free. One that waits for many bytes does not hold up others that need few.
 */
public final class DecodePermit implements AutoCloseable {
    private static final long LEAST = 1 << 16;
    private static final long LEAST_OF_HEAP = 8 << 20;
    /** The share of the heap for caches, requests and the server itself. */
    private static final long REST_OF_HEAP = 128 << 20;

    /** A decoding is small if it needs at most this share of the whole; and for small ones as much is added. */
    private static final int SMALL = 8;

    private final long bytes;
    private final Duration waitLimit;
    private final Duration limit;
    private final AtomicLong taken = new AtomicLong(); // changed under the lock of this
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * Makes a permit over {@code bytes} (at least 64 KiB). Nobody waits for longer than {@code waitLimit}, and nobody
     * works longer than {@code limit} of processor time.
     */
    public DecodePermit(long bytes, Duration waitLimit, Duration limit) {
        if (bytes < LEAST) {
            throw new IllegalArgumentException(bytes + " bytes are below " + LEAST);
        }
        this.bytes = bytes;
        this.waitLimit = waitLimit;
        this.limit = limit;
    }

    /**
     * Returns how much of a heap of {@code heap} bytes decoding may take: half of it, but no more than leaves 128 MiB to
     * everything else, and 8 MiB in any case.
     */
    public static long ofHeap(long heap) {
        return Math.max(LEAST_OF_HEAP, Math.min(heap / 2, heap - REST_OF_HEAP));
    }

    /**
     * Returns what {@code decoding} returns, which needs about {@code memory}, and runs the check that it is given
     * between its steps. A decoding that needs more heap than there is is refused with TOO_MANY_PIXELS; memory outside
     * the heap beyond what there is counts as all of it. Refuses with BUSY when the bytes do not become free in time,
     * or run out all the same.
     */
    public <T> T with(DecodeMemory memory, Function<Runnable, T> decoding) {
        if (memory.heap() > bytes) {
            throw AvatarException.of(
                    TOO_MANY_PIXELS,
                    "decoding takes about " + memory.heap() + " bytes of memory, and there are " + bytes
                            + " (AVATAR_DECODE_MEMORY, and at most half of the heap)");
        }
        long wanted = Math.min(bytes, memory.heap() + memory.outside());
        take(wanted);
        try {
            return decoding.apply(DecodeTime.begin(limit, closed::get));
        } catch (OutOfMemoryError e) {
            throw AvatarException.of(BUSY, "the heap has no memory left to decode a picture", e);
        } finally {
            giveBack(wanted);
        }
    }

    /** Returns how many bytes are free now. */
    public long freeBytes() {
        return Math.max(0, bytes - taken.get());
    }

    /** Returns how many bytes are taken now. */
    public long takenBytes() {
        return taken.get();
    }

    private synchronized void take(long wanted) {
        long most = wanted <= bytes / SMALL ? bytes + bytes / SMALL : bytes;
        long end = System.nanoTime() + waitLimit.toNanos();
        try {
            while (taken.get() + wanted > most) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0 || closed.get()) {
                    throw noneBecameFree();
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw noneBecameFree();
        }
        taken.addAndGet(wanted);
    }

    private AvatarException noneBecameFree() {
        return AvatarException.of(BUSY, "no memory to decode became free within " + waitLimit.toMillis() + " ms");
    }

    private synchronized void giveBack(long wanted) {
        taken.addAndGet(-wanted);
        notifyAll();
    }

    /** Ends all decoding soon: running and waiting decodings are refused with BUSY. */
    @Override
    public synchronized void close() {
        closed.set(true);
        notifyAll();
    }
}
