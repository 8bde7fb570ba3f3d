package io.javatar.telemetry.send;

import io.javatar.telemetry.settings.HttpDestination;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Posts to one URL, three times where that may help, each time for at most 10 seconds. Redirects are not followed. */
public final class HttpPost {
    private static final int ATTEMPTS = 3;
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration HURRIED_LIMIT = Duration.ofSeconds(2);
    private static final long LONGEST_PAUSE_SECONDS = 5;
    private static final Set<Integer> WORTH_ANOTHER = Set.of(429, 502, 503, 504);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(LIMIT)
            .build();
    private final HttpDestination destination;
    private final Map<String, String> headers;
    private final CountDownLatch hurried = new CountDownLatch(1);
    private final AtomicReference<@Nullable CompletableFuture<?>> pending = new AtomicReference<>();

    /** Posts there; the headers say what the bodies are, those of the destination come on top. */
    public HttpPost(HttpDestination destination, Map<String, String> headers) {
        this.destination = destination;
        this.headers = headers;
    }

    /** What came of one attempt; status 0 where no answer came. */
    private record Answer(int status, String words, long pauseSeconds) {
        static Answer none(String words) {
            return new Answer(0, words, 0);
        }

        boolean taken() {
            return status / 100 == 2;
        }

        boolean worthAnother() {
            return status == 0 || WORTH_ANOTHER.contains(status);
        }
    }

    /**
     * Posts a body and waits until it is taken.
     *
     * @throws IOException if it is not; says by which server and why, without path, headers and body
     */
    public void send(byte[] body) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Answer answer = attempt(body);
            if (answer.taken()) {
                return;
            }
            long pause = Math.max(attempt, answer.pauseSeconds());
            if (attempt == ATTEMPTS || !answer.worthAnother() || hurriedWithin(pause)) {
                throw new IOException(destination + " " + answer.words());
            }
        }
    }

    /** The end is near: what is under way gets 2 more seconds, and nothing is tried again. */
    public void hurry() {
        hurried.countDown();
        CompletableFuture<?> current = pending.get();
        if (current != null) {
            current.orTimeout(HURRIED_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private Answer attempt(byte[] body) {
        Duration limit = hurried.getCount() == 0 ? HURRIED_LIMIT : LIMIT;
        CompletableFuture<Answer> answer = exchange(body, limit);
        pending.set(answer);
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return Answer.none("did not answer within " + limit.toSeconds() + " s");
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            return Answer.none("cannot be reached: "
                    + (cause == null ? failed : cause).getClass().getSimpleName());
        } catch (InterruptedException ending) {
            hurried.countDown();
            Thread.currentThread().interrupt();
            return Answer.none("was not waited for");
        } finally {
            answer.cancel(true);
            pending.set(null);
        }
    }

    /** The client of the JDK refuses hosts with an underscore, its older one takes them. */
    private CompletableFuture<Answer> exchange(byte[] body, Duration limit) {
        if (destination.endpoint().getHost() == null) {
            PlainPost plain = new PlainPost(destination.endpoint(), limit);
            return plain.send(body, allHeaders()).thenApply(reply -> answer(reply.status(), reply.retryAfter()));
        }
        return client.sendAsync(request(body, limit), BodyHandlers.discarding())
                .thenApply(response -> answer(
                        response.statusCode(),
                        response.headers().firstValue("Retry-After").orElse("")));
    }

    private HttpRequest request(byte[] body, Duration limit) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(destination.endpoint()).timeout(limit).POST(BodyPublishers.ofByteArray(body));
        allHeaders().forEach(request::setHeader);
        return request.build();
    }

    private Map<String, String> allHeaders() {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.put("User-Agent", "javatar");
        all.putAll(headers);
        all.putAll(destination.headers());
        return all;
    }

    private static Answer answer(int status, String retryAfter) {
        long pause = retryAfter.matches("\\d{1,6}") ? Math.min(Long.parseLong(retryAfter), LONGEST_PAUSE_SECONDS) : 0;
        return new Answer(status, "answered " + status, pause);
    }

    private boolean hurriedWithin(long seconds) {
        try {
            return hurried.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
