package io.javatar.core.serving;

import static io.javatar.core.problem.Problem.BUSY;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Bounds how many requests do one kind of work at once, including those that wait for another's result, because each of
 * them holds a thread of the server. More are refused immediately, so that threads are left for requests that need no
 * such work.
 */
public final class Bulkhead {
    private final Semaphore free;
    private final int most;
    private final Duration waitLimit;
    private final Problem late;
    private final String full;

    /**
     * Bounds one kind of work.
     *
     * @param most how many requests may be at it at once, at least 1
     * @param waitLimit how long one of them may wait for another
     * @param late the problem with which a request is refused when its patience is over
     * @param full the message for a request that is refused because there are too many
     */
    public Bulkhead(int most, Duration waitLimit, Problem late, String full) {
        this.free = new Semaphore(most);
        this.most = most;
        this.waitLimit = waitLimit;
        this.late = late;
        this.full = full;
    }

    /** Returns what {@code work} returns; refuses with BUSY where too many are at it already. */
    public <T> T within(Supplier<T> work) {
        if (!free.tryAcquire()) {
            throw AvatarException.of(BUSY, full);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    /**
     * Returns what another request is working for, and throws what that one throws; refuses with BUSY where too many are
     * at it already, and as the constructor says when patience is over.
     */
    public <T> T await(CompletableFuture<T> others) {
        return within(() -> awaited(others));
    }

    private <T> T awaited(CompletableFuture<T> others) {
        try {
            return others.get(waitLimit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw AvatarException.of(late, "nothing came within " + waitLimit.toMillis() + " ms of waiting");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw AvatarException.of(late, "the server is ending");
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new CompletionException(cause);
    }

    /** Returns how many requests are at it now. */
    public int taken() {
        return most - free.availablePermits();
    }
}
