package io.javatar.telemetry.send;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.javatar.telemetry.Inbox;
import io.javatar.telemetry.settings.HttpDestination;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpPostTest {
    private static final byte[] BODY = "body".getBytes(UTF_8);

    @Test
    void what_is_posted_arrives_with_its_headers() throws IOException {
        try (Inbox inbox = new Inbox()) {
            post(inbox).send(BODY);
            assertThat(inbox.letters()).singleElement().satisfies(letter -> {
                assertThat(letter.text()).isEqualTo("body");
                assertThat(letter.headers().getFirst("Content-Type")).isEqualTo("text/test");
                assertThat(letter.headers().getFirst("Authorization")).isEqualTo("Bearer abc");
            });
        }
    }

    @Test
    void a_host_with_an_underscore_is_looked_for_like_any_other() {
        HttpDestination nowhere = new HttpDestination(URI.create("http://no_such_host.invalid:9411/in"), Map.of());

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> hurried(new HttpPost(nowhere, Map.of())).send(BODY))
                .withMessage("http://no_such_host.invalid:9411 cannot be reached: UnknownHostException");
    }

    private static HttpPost hurried(HttpPost post) {
        post.hurry();
        return post;
    }

    @Test
    void the_client_for_such_hosts_posts_the_same() throws Exception {
        try (Inbox inbox = new Inbox(503)) {
            PlainPost post = new PlainPost(URI.create(inbox.endpoint()), Duration.ofSeconds(10));

            PlainPost.Reply reply =
                    post.send(BODY, Map.of("Content-Type", "text/test")).get(10, TimeUnit.SECONDS);

            assertThat(reply.status()).isEqualTo(503);
            assertThat(inbox.letters()).singleElement().satisfies(letter -> {
                assertThat(letter.text()).isEqualTo("body");
                assertThat(letter.headers().getFirst("Content-Type")).isEqualTo("text/test");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void a_server_that_is_busy_is_asked_again(int status) throws IOException {
        try (Inbox inbox = new Inbox(status)) {
            post(inbox).send(BODY);
            assertThat(inbox.letters()).hasSize(2);
        }
    }

    @Test
    void a_server_that_stays_busy_is_asked_three_times() {
        try (Inbox inbox = new Inbox(503, 503, 503)) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> post(inbox).send(BODY))
                    .withMessage(inbox.endpoint().replace("/in", "") + " answered 503");
            assertThat(inbox.letters()).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 404, 500})
    void a_server_that_does_not_want_it_is_asked_once(int status) {
        try (Inbox inbox = new Inbox(status)) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> post(inbox).send(BODY))
                    .withMessageEndingWith("answered " + status);
            assertThat(inbox.letters()).hasSize(1);
        }
    }

    @Test
    void who_is_in_a_hurry_asks_a_busy_server_once() {
        try (Inbox inbox = new Inbox(503)) {
            HttpPost post = post(inbox);
            post.hurry();
            assertThat(catchThrowable(() -> post.send(BODY))).hasMessageEndingWith("answered 503");
            assertThat(inbox.letters()).hasSize(1);
        }
    }

    @Test
    void hurry_ends_the_waiting_for_a_server_that_never_answers() throws Exception {
        try (ServerSocket hole = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            HttpPost post = post("http://127.0.0.1:" + hole.getLocalPort());
            CompletableFuture<Throwable> waiting =
                    CompletableFuture.supplyAsync(() -> catchThrowable(() -> post.send(BODY)));
            try (Socket taken = hole.accept()) {
                post.hurry();
                assertThat(waiting.get(1, TimeUnit.MINUTES)).isInstanceOf(IOException.class);
                assertThat(taken.isConnected()).isTrue();
            }
        }
    }

    @Test
    void a_server_that_is_not_there_is_told_without_path_and_secret() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        HttpPost post = post("http://127.0.0.1:" + port + "/secret-path");
        post.hurry();
        assertThat(catchThrowable(() -> post.send(BODY)))
                .hasMessage("http://127.0.0.1:" + port + " cannot be reached: ConnectException");
    }

    private static HttpPost post(Inbox inbox) {
        return post(inbox.endpoint());
    }

    private static HttpPost post(String endpoint) {
        return new HttpPost(
                new HttpDestination(URI.create(endpoint), Map.of("Authorization", "Bearer abc")),
                Map.of("Content-Type", "text/test"));
    }
}
