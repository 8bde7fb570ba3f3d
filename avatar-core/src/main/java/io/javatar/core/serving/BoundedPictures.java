package io.javatar.core.serving;

import static io.javatar.core.problem.Problem.BUSY;

import io.javatar.core.problem.AvatarException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Bounds how many pictures are made at once, how many requests wait for a place, and how long. */
public final class BoundedPictures implements Pictures {
    private final Pictures maker;
    private final Semaphore permits;
    private final Bulkhead queue;
    private final Bounds bounds;

    /**
     * How much is made at once.
     *
     * @param permits pictures made at the same time, at least 1
     * @param waiting requests that may wait for a place, or for a picture that another makes, at least 0
     * @param waitLimit how long one waits
     */
    public record Bounds(int permits, int waiting, Duration waitLimit) {
        /** Twice the cores, 64 waiting, 2 s. */
        public static Bounds ofThisMachine() {
            return new Bounds(2 * Runtime.getRuntime().availableProcessors(), 64, Duration.ofSeconds(2));
        }
    }

    /** Makes pictures with {@code maker}, within {@code bounds}. */
    public BoundedPictures(Pictures maker, Bounds bounds) {
        this.maker = maker;
        this.bounds = bounds;
        this.permits = new Semaphore(bounds.permits(), true);
        this.queue = new Bulkhead(
                bounds.permits() + bounds.waiting(),
                bounds.waitLimit(),
                BUSY,
                bounds.waiting() + " requests wait for a picture already");
    }

    /**
     * Returns the bound on the requests here; requests that wait elsewhere for a picture from here must be counted in
     * it, too.
     */
    public Bulkhead queue() {
        return queue;
    }

    @Override
    public Avatar picture(Rendering rendering) {
        return queue.within(() -> inPlace(rendering));
    }

    private Avatar inPlace(Rendering rendering) {
        if (!gotPlace()) {
            throw AvatarException.of(
                    BUSY, "no place within " + bounds.waitLimit().toMillis() + " ms");
        }
        try {
            return maker.picture(rendering);
        } finally {
            permits.release();
        }
    }

    /** Returns how many pictures are being made now. */
    public int inFlight() {
        return bounds.permits() - permits.availablePermits();
    }

    /** Returns about how many requests wait now: for a place, or for a picture that another makes. */
    public int waiting() {
        return Math.max(0, queue.taken() - inFlight());
    }

    private boolean gotPlace() {
        try {
            return permits.tryAcquire(bounds.waitLimit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
