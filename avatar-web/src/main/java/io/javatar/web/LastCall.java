package io.javatar.web;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Cancels long-running work after SIGTERM. Servers wait for running requests, Open Liberty up to 30 s before it notifies
 * the application. Registered for the rest of the life of the process unless closed.
 */
final class LastCall implements AutoCloseable {
    private final CountDownLatch over = new CountDownLatch(1);
    private final Duration grace;
    private final Runnable cut;
    private final Thread hook = new Thread(this::await, "javatar-last-call");

    private LastCall(Duration grace, Runnable cut) {
        this.grace = grace;
        this.cut = cut;
    }

    /** Runs {@code cut} when so much time has passed since SIGTERM and the application is still there. */
    static LastCall after(Duration grace, Runnable cut) {
        LastCall call = new LastCall(grace, cut);
        Runtime.getRuntime().addShutdownHook(call.hook);
        return call;
    }

    /** Waits for the end after SIGTERM, then cuts. */
    void await() {
        try {
            if (!over.await(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                cut.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook runs already, and ends by itself.
        }
    }
}
