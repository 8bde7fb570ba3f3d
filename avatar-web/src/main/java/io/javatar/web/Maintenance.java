package io.javatar.web;

import io.javatar.storage.Storage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Periodic work, in a thread of its own: writes view counts, evicts pictures of erased photos, sweeps orphaned files. */
final class Maintenance implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Maintenance.class.getName());
    private static final long COUNTS_SECONDS = 10;
    private static final long FORGET_SECONDS = 5;
    /** Also before the first one: who starts with the wrong database has an hour to see it. */
    private static final long SWEEP_SECONDS = 3600;

    private static final long END_SECONDS = 3;

    private final ScheduledExecutorService thread;

    private Maintenance(ScheduledExecutorService thread) {
        this.thread = thread;
    }

    static Maintenance start(Storage storage) {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread daemon = new Thread(work, "javatar-chores");
            daemon.setDaemon(true);
            return daemon;
        });
        every(thread, COUNTS_SECONDS, COUNTS_SECONDS, storage::writeViews);
        every(thread, FORGET_SECONDS, FORGET_SECONDS, storage::forgetRemoved);
        every(thread, SWEEP_SECONDS, SWEEP_SECONDS, storage::sweep);
        return new Maintenance(thread);
    }

    /** Logs a task that fails, so that it runs again the next time: the executor drops a task that throws. */
    @SuppressWarnings("FutureReturnValueIgnored") // ends with its thread
    private static void every(ScheduledExecutorService thread, long first, long period, Runnable chore) {
        thread.scheduleWithFixedDelay(
                () -> {
                    try {
                        chore.run();
                    } catch (RuntimeException e) {
                        LOG.log(Level.WARNING, "A chore failed and will be tried again", e);
                    }
                },
                first,
                period,
                TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
