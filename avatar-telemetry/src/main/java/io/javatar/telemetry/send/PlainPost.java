package io.javatar.telemetry.send;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * One request by the JDK's older client, which takes hosts with an underscore. In a thread of its own, for it cannot be
 * cancelled; connecting and each wait for the answer take at most the limit.
 *
 * @param endpoint the URL
 * @param limit how long, from a millisecond to a minute
 */
record PlainPost(URI endpoint, Duration limit) {
    /**
     * What was answered.
     *
     * @param status the status code
     * @param retryAfter the header of that name, or the empty text
     */
    record Reply(int status, String retryAfter) {}

    /** Posts a body; the future fails with an IOException where no answer comes. */
    CompletableFuture<Reply> send(byte[] body, Map<String, String> headers) {
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        reply.complete(exchange(body, headers));
                    } catch (IOException | RuntimeException e) {
                        reply.completeExceptionally(e);
                    }
                },
                "javatar-post");
        thread.setDaemon(true);
        thread.start();
        return reply;
    }

    private Reply exchange(byte[] body, Map<String, String> headers) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) endpoint.toURL().openConnection();
        connection.setConnectTimeout((int) limit.toMillis());
        connection.setReadTimeout((int) limit.toMillis());
        connection.setInstanceFollowRedirects(false);
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(body.length);
        headers.forEach(connection::setRequestProperty);
        try {
            try (OutputStream out = connection.getOutputStream()) {
                out.write(body);
            }
            String after = connection.getHeaderField("Retry-After");
            return new Reply(connection.getResponseCode(), after == null ? "" : after);
        } finally {
            connection.disconnect();
        }
    }
}
