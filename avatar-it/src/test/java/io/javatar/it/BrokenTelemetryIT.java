package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.server.JavatarServer;
import io.javatar.it.server.Loopback;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Telemetry that cannot work is told and left; avatars are served all the same. */
class BrokenTelemetryIT {
    private static final String AVATAR = "/avatar/0123456789abcdef0123456789abcdef?d=identicon";

    @Test
    void settings_that_make_no_sense_are_named_and_do_not_stop_the_server() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                JavatarServer server = JavatarServer.named("telemetry-broken")
                        .with("OTEL_EXPORT_ENABLED", "true")
                        .with("OTEL_EXPORTER_OTLP_ENDPOINT", "nonsense://nowhere")
                        .with("OTEL_TRACES_SAMPLER", "bogus")
                        .with("OTEL_BSP_SCHEDULE_DELAY", "-1")
                        .with("OTEL_RESOURCE_ATTRIBUTES", "no equals sign")
                        .with("OTEL_PROMETHEUS_ENDPOINT", "127.0.0.1:" + taken.getLocalPort())
                        .start()) {
            assertThat(server.site().get(AVATAR)).isPicture("image/png", 80);
            assertThat(server.log()).contains("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_TRACES_SAMPLER");
        }
    }

    @Test
    void a_collector_that_is_not_there_holds_up_neither_avatars_nor_the_end() throws IOException {
        try (JavatarServer server = JavatarServer.named("telemetry-deaf")
                .with("OTEL_EXPORT_ENABLED", "true")
                .with("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:" + Loopback.freePort())
                .start()) {
            for (int i = 0; i < 50; i++) {
                assertThat(server.site().get(AVATAR + "&s=" + (20 + i))).isPicture("image/png", 20 + i);
            }
            assertThat(server.stop()).isLessThan(Duration.ofSeconds(10));
        }
    }
}
