package io.javatar.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.receiver.Certificates;
import io.javatar.telemetry.receiver.GrpcReceiver;
import io.javatar.telemetry.receiver.HttpReceiver;
import io.javatar.telemetry.receiver.OtlpReceiver;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** TLS to the collector, and a collector that asks who is there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TlsTest {
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
            new Traffic(telemetry).cached(FakeRequest.get(null));
            assertThat(receiver.capture().awaitSpans(1)).hasSize(1);
        }
    }

    @Test
    void a_collector_that_does_not_ask_is_trusted_by_its_certificate() {
        try (OtlpReceiver receiver = receiver("http", false);
                Telemetry telemetry = trusting(receiver).start()) {
            new Traffic(telemetry).cached(FakeRequest.get(null));
            assertThat(receiver.capture().awaitSpans(1)).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"grpc", "http"})
    void a_certificate_that_nobody_trusts_costs_spans_and_nothing_else(String protocol) {
        try (OtlpReceiver receiver = receiver(protocol, false)) {
            Telemetry telemetry = sending(receiver).start();
            new Traffic(telemetry).cached(FakeRequest.get(null));
            telemetry.close();
            assertThat(telemetry.status().dropped()).isPositive();
            assertThat(telemetry.status().lastExportError()).contains("SSLHandshakeException");
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
                .with("OTEL_EXPORTER_OTLP_TIMEOUT", "2000")
                .with("OTEL_BSP_SCHEDULE_DELAY", "50");
    }
}
