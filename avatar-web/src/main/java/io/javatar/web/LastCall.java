package io.javatar.web;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Cuts short what takes long once the process was asked to end, for servers wait for it: Open Liberty up to 30 s, before
 * it tells the application anything. For the rest of the process's life unless closed.
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

    /** What happens at SIGTERM. */
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
