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
 * Bounds the memory that all decoding together takes, and the time of each: who decodes takes as many bytes as that will
 * need, and waits until they are free. Who waits for many holds up nobody who needs few.
 */
public final class DecodePermit implements AutoCloseable {
    private static final long LEAST = 1 << 16;
    private static final long LEAST_OF_HEAP = 8 << 20;
    /** What caches, requests and the server itself need of the heap. */
    private static final long REST_OF_HEAP = 128 << 20;

    /** Small is what needs at most this share of all; and for the small as much is kept beside. */
    private static final int SMALL = 8;

    private final long bytes;
    private final Duration patience;
    private final Duration limit;
    private final AtomicLong taken = new AtomicLong(); // changed under the lock of this
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * Makes a permit over {@code bytes} (at least 64 KiB). Nobody waits for longer than {@code patience}, and nobody
     * works longer than {@code limit} of processor time.
     */
    public DecodePermit(long bytes, Duration patience, Duration limit) {
        if (bytes < LEAST) {
            throw new IllegalArgumentException(bytes + " bytes are below " + LEAST);
        }
        this.bytes = bytes;
        this.patience = patience;
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
     * Returns what {@code decoding} returns, which needs about {@code memory}, and asks what it is handed whether to go
     * on. What needs more heap than there is is refused with TOO_MANY_PIXELS; memory outside the heap beyond what there
     * is counts as all. Refuses with BUSY when the bytes do not become free in time, or run out in spite of all.
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

    /** Returns how many bytes nobody has taken now. */
    public long freeBytes() {
        return Math.max(0, bytes - taken.get());
    }

    /** Returns how many bytes are taken now. */
    public long takenBytes() {
        return taken.get();
    }

    private synchronized void take(long wanted) {
        long most = wanted <= bytes / SMALL ? bytes + bytes / SMALL : bytes;
        long end = System.nanoTime() + patience.toNanos();
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
        return AvatarException.of(BUSY, "no memory to decode became free within " + patience.toMillis() + " ms");
    }

    private synchronized void giveBack(long wanted) {
        taken.addAndGet(-wanted);
        notifyAll();
    }

    /** Ends all decoding soon: what is being decoded, and who waits, is refused with BUSY. */
    @Override
    public synchronized void close() {
        closed.set(true);
        notifyAll();
    }
}
