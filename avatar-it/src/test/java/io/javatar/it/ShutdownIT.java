package io.javatar.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Provisioning;
import io.javatar.it.http.RawConnection;
import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Hostile;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.JavatarServer;
import java.awt.Color;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** SIGTERM under load: what was begun is answered, and the end comes soon. */
class ShutdownIT {
    private static final byte[] PHOTO = Photos.png(400, 400, Color.RED);
    private static final int IN_FLIGHT = 4;

    @Test
    void uploads_in_flight_are_answered_and_kept_and_the_end_comes_within_ten_seconds() {
        try (JavatarServer server = JavatarServer.named("shutdown").start()) {
            List<RawConnection> begun = IntStream.range(0, IN_FLIGHT)
                    .mapToObj(number -> begin(server.site(), number))
                    .toList();

            CompletableFuture<Duration> end = CompletableFuture.supplyAsync(server::stop);
            begun.forEach(ShutdownIT::finish);

            assertThat(begun)
                    .allSatisfy(connection ->
                            assertThat(RawConnection.status(connection.rest())).isEqualTo(201));
            assertThat(end.orTimeout(1, TimeUnit.MINUTES).join()).isLessThan(Duration.ofSeconds(10));
            begun.forEach(RawConnection::close);
            server.start();
            assertThat(IntStream.range(0, IN_FLIGHT))
                    .allSatisfy(number -> assertThat(server.site()
                                    .get("/avatar/" + Hashes.md5(email(number)) + "?d=404")
                                    .status())
                            .isEqualTo(200));
        }
    }

    @Test
    void uploads_that_take_long_to_decode_do_not_hold_the_server() {
        ExecutorService clients = Executors.newFixedThreadPool(IN_FLIGHT);
        try (JavatarServer server = JavatarServer.named("shutdown-decoding").start()) {
            byte[] costly = Hostile.webpOfOneColour(10_000, 5_000);
            List<CompletableFuture<Reply>> uploads = IntStream.range(0, IN_FLIGHT)
                    .mapToObj(number -> CompletableFuture.supplyAsync(
                            () -> server.site().provisioning().put(email(number), costly), clients))
                    .toList();
            CompletableFuture.anyOf(uploads.toArray(CompletableFuture[]::new)).join(); // others are at it, or wait

            assertThat(server.stop()).isLessThan(Duration.ofSeconds(10));
        } finally {
            clients.shutdownNow();
        }
    }

    @Test
    void idle_connections_do_not_hold_the_server() {
        try (JavatarServer server = JavatarServer.named("shutdown-idle").start();
                RawConnection silent = new RawConnection(server.site().port());
                RawConnection kept = new RawConnection(server.site().port())) {
            kept.send("GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
            server.site().get("/health/live");

            assertThat(server.stop()).isLessThan(Duration.ofSeconds(10));
            assertThat(silent.rest()).isEmpty();
        }
    }

    /** Sends half of an upload; the server has said that it is reading it. */
    private static RawConnection begin(Site site, int number) {
        RawConnection connection = new RawConnection(site.port())
                .send("PUT " + Provisioning.query(email(number)) + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                        + "Authorization: Bearer " + JavatarServer.TOKEN + "\r\nConnection: close\r\n"
                        + "Expect: 100-continue\r\nContent-Type: image/png\r\nContent-Length: " + PHOTO.length
                        + "\r\n\r\n");
        assertThat(RawConnection.status(connection.head())).isEqualTo(100);
        return connection.send(Arrays.copyOf(PHOTO, PHOTO.length / 2));
    }

    private static void finish(RawConnection connection) {
        connection.send(Arrays.copyOfRange(PHOTO, PHOTO.length / 2, PHOTO.length));
    }

    private static String email(int number) {
        return "shutdown." + number + "@example.org";
    }
}
