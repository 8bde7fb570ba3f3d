package io.javatar.it.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Many clients at once, each with a connection of its own, each asking again as soon as it is answered: a refused one after
 * a short while, for the tests share the machine with the server.
 */
public final class Crowd implements AutoCloseable {
    private static final int END_SECONDS = 120;
    private static final int PAUSE_MILLIS = 200;

    private final ExecutorService threads;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private final Map<Integer, Reply> byStatus = new ConcurrentHashMap<>();
    private volatile boolean ended;

    private Crowd(int clients) {
        this.threads = Executors.newFixedThreadPool(clients);
    }

    /** Begins: {@code clients} of them send {@code request}, which is given the number of the request, from 0. */
    public static Crowd of(int clients, IntFunction<Reply> request) {
        Crowd crowd = new Crowd(clients);
        for (int i = 0; i < clients; i++) {
            crowd.threads.execute(() -> crowd.askOn(request));
        }
        return crowd;
    }

    private void askOn(IntFunction<Reply> request) {
        while (!ended) {
            Reply reply = request.apply(asked.getAndIncrement());
            byStatus.put(reply.status(), reply);
            answered.incrementAndGet();
            if (reply.status() == 503) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until so many requests are answered. */
    public void untilAnswered(int requests) throws InterruptedException {
        while (answered.get() < requests) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /** Sends no more, waits for the answers on their way, and returns an answer of each status that there was. */
    public Map<Integer, Reply> end() throws InterruptedException {
        ended = true;
        threads.shutdown();
        if (!threads.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("answers are missing after " + END_SECONDS + " s");
        }
        return byStatus;
    }

    @Override
    public void close() {
        ended = true;
        threads.shutdownNow();
    }
}
