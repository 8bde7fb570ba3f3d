package io.javatar.telemetry;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A web server of this machine that keeps what is posted to it, and first answers what it was told to. */
public final class Inbox implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final HttpServer server;
    private final Deque<Integer> answers = new ArrayDeque<>();
    private final List<Letter> letters = new ArrayList<>();

    /** Takes everything, after having answered with these statuses. */
    public Inbox(int... first) {
        for (int status : first) {
            answers.add(status);
        }
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    /**
     * What was posted.
     *
     * @param headers its headers
     * @param body its body
     */
    public record Letter(Headers headers, byte[] body) {
        /** Returns the body as text. */
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** Returns where to post. */
    public String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/in";
    }

    /** Returns all that was posted, that which was refused too. */
    public synchronized List<Letter> letters() {
        return List.copyOf(letters);
    }

    /** Returns all bodies as text. */
    public String everything() {
        return letters().stream().map(Letter::text).collect(Collectors.joining("\n"));
    }

    /** Waits until a letter of this kind came, and returns it. */
    public Letter await(Predicate<String> wanted) {
        return awaitLetter(letter -> wanted.test(letter.text()));
    }

    /** Waits until a letter of this kind came, and returns it. */
    public synchronized Letter awaitLetter(Predicate<Letter> wanted) {
        until(() -> letters.stream().anyMatch(wanted));
        return letters.stream().filter(wanted).findFirst().orElseThrow();
    }

    /** Waits until so many letters came. */
    public synchronized void awaitCount(int count) {
        until(() -> letters.size() >= count);
    }

    private synchronized void until(BooleanSupplier reached) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        try {
            while (!reached.getAsBoolean()) {
                long left = (deadline - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new AssertionError("nothing of this kind came within " + LIMIT.toSeconds() + " s");
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        int status;
        synchronized (this) {
            letters.add(new Letter(exchange.getRequestHeaders(), body));
            Integer next = answers.poll();
            status = next == null ? 202 : next;
            notifyAll();
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
