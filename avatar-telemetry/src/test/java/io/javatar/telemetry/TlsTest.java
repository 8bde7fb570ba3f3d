package io.javatar.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.receiver.Certificates;
import io.javatar.telemetry.receiver.GrpcReceiver;
import io.javatar.telemetry.receiver.HttpReceiver;
import io.javatar.telemetry.receiver.OtlpReceiver;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** TLS to the collector, and a collector that asks who is there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TlsTest {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private Certificates certificates = new Certificates(Path.of("unmade"));

    @BeforeAll
    void make(@TempDir Path directory) {
        certificates = Certificates.in(directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grpc", "http"})
    void a_collector_that_asks_for_a_certificate_gets_ours(String protocol) {
        try (OtlpReceiver receiver = receiver(protocol, true);
                Telemetry telemetry = trusting(receiver)
                        .with(
                                "OTEL_EXPORTER_OTLP_CLIENT_KEY",
                                certificates.key("client").toString())
                        .with(
                                "OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE",
                                certificates.certificate("client").toString())
                        .start()) {
            until(telemetry, () -> !receiver.capture().spans().isEmpty());
            assertThat(telemetry.status().destinations()).allMatch(line -> line.contains("https://"));
        }
    }

    @Test
    void a_collector_that_does_not_ask_is_trusted_by_its_certificate() {
        try (OtlpReceiver receiver = receiver("http", false);
                Telemetry telemetry = trusting(receiver).start()) {
            until(telemetry, () -> !receiver.capture().spans().isEmpty());
            assertThat(telemetry.status().destinations()).allMatch(line -> line.contains("https://"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"grpc", "http"})
    void a_certificate_that_nobody_trusts_costs_spans_and_nothing_else(String protocol) {
        try (OtlpReceiver receiver = receiver(protocol, false)) {
            Telemetry telemetry = sending(receiver).start();
            until(
                    telemetry,
                    () -> String.valueOf(telemetry.status().lastExportError()).contains("SSLHandshakeException"));
            telemetry.close();
            assertThat(telemetry.status().dropped()).isPositive();
            assertThat(receiver.capture().spans()).isEmpty();
        }
    }

    private OtlpReceiver receiver(String protocol, boolean asks) {
        return protocol.equals("grpc") ? new GrpcReceiver(certificates, asks) : new HttpReceiver(certificates, asks);
    }

    private Fixture trusting(OtlpReceiver receiver) {
        return sending(receiver)
                .with(
                        "OTEL_EXPORTER_OTLP_CERTIFICATE",
                        certificates.certificate("server").toString());
    }

    private static Fixture sending(OtlpReceiver receiver) {
        return Fixture.enabled()
                .with("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.endpoint())
                .with("OTEL_EXPORTER_OTLP_PROTOCOL", receiver.protocol())
                .with("OTEL_BSP_SCHEDULE_DELAY", "50");
    }

    // A first handshake on a busy machine may take longer than an export may; what it was for is lost.
    private static void until(Telemetry telemetry, BooleanSupplier reached) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("nothing within %s", LIMIT).isLessThan(deadline);
            new Traffic(telemetry).cached(FakeRequest.get(null));
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
