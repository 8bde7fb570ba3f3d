package io.javatar.telemetry.sdk;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Threads that answer on the metrics page, each request for a bounded time. The JDK's server reads a request and writes its
 * answer in such a thread, blocking, and by itself waits for ever for the rest of a partial request, or for a client that
 * does not read. An interrupt closes the connection (java.nio.channels.InterruptibleChannel), and frees the thread.
 */
final class PageThreads extends ThreadPoolExecutor {
    private static final int THREADS = 16;
    private static final int WAITING = 64;
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int IDLE_SECONDS = 30;

    private final Duration limit;
    private final ScheduledThreadPoolExecutor clock;
    private final Map<Thread, Future<?>> ends = new ConcurrentHashMap<>();

    static PageThreads started() {
        return new PageThreads(LIMIT);
    }

    /** Interrupts what takes longer than {@code limit}. */
    PageThreads(Duration limit) {
        super(
                THREADS,
                THREADS,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(WAITING),
                Daemons.named("javatar-metrics-page"));
        allowCoreThreadTimeOut(true);
        this.limit = limit;
        this.clock = new ScheduledThreadPoolExecutor(1, Daemons.named("javatar-metrics-page-limit"));
        clock.setRemoveOnCancelPolicy(true);
    }

    @Override
    protected void beforeExecute(Thread thread, Runnable work) {
        ends.put(thread, clock.schedule(thread::interrupt, limit.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    protected void afterExecute(Runnable work, @Nullable Throwable failure) {
        Future<?> end = ends.remove(Thread.currentThread());
        if (end != null) {
            end.cancel(false);
        }
        Thread.interrupted(); // what came too late must not hit the next request
    }

    @Override
    protected void terminated() {
        clock.shutdownNow();
    }
}
