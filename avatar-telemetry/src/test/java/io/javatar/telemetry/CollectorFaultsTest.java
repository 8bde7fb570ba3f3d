package io.javatar.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.receiver.GrpcReceiver;
import io.javatar.telemetry.receiver.HttpReceiver;
import io.javatar.telemetry.receiver.OtlpReceiver;
import io.javatar.telemetry.receiver.Wire;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A collector that fails in every way it can, and comes back. */
class CollectorFaultsTest {
    private static final int REQUESTS = 2_000;

    /** A minute is what the contract gives a recovery. */
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    /** Twice the bound of the end, for a machine that is busy. */
    private static final Duration GENEROUS = Duration.ofSeconds(10);

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"grpc, CUT", "grpc, SILENT", "grpc, RESET", "http, BUSY", "http, SILENT"})
    void requests_go_on_losses_are_counted_and_telemetry_comes_back(String protocol, Wire.State fault) {
        try (OtlpReceiver receiver = protocol.equals("grpc") ? new GrpcReceiver() : new HttpReceiver();
                Wire wire = new Wire(receiver.endpoint())) {
            wire.set(fault);
            Telemetry telemetry = start(receiver, wire);
            Traffic traffic = new Traffic(telemetry);
            for (int i = 0; i < REQUESTS; i++) {
                traffic.cached(FakeRequest.get("s=80"));
            }
            assertThat(telemetry.status().dropped()).isPositive();
            until("a failed export", () -> telemetry.status().lastExportError() != null);

            wire.set(Wire.State.WHOLE);
            until("a span", () -> {
                traffic.cached(FakeRequest.get("s=80"));
                return !receiver.capture().spans().isEmpty();
            });
            receiver.capture().awaitMetric("ivatar_telemetry_dropped_total");

            wire.set(fault);
            traffic.cached(FakeRequest.get("s=80"));
            long begun = System.nanoTime();
            telemetry.close();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(GENEROUS);
        }
    }

    private static Telemetry start(OtlpReceiver receiver, Wire wire) {
        return Fixture.enabled()
                .with("OTEL_EXPORTER_OTLP_ENDPOINT", wire.endpoint())
                .with("OTEL_EXPORTER_OTLP_PROTOCOL", receiver.protocol())
                .with("OTEL_EXPORTER_OTLP_TIMEOUT", "2000")
                .with("OTEL_BSP_MAX_QUEUE_SIZE", "100")
                .with("OTEL_BSP_SCHEDULE_DELAY", "50")
                .with("OTEL_BSP_EXPORT_TIMEOUT", "3000")
                .with("OTEL_METRIC_EXPORT_INTERVAL", "200")
                .start();
    }

    private static void until(String what, BooleanSupplier reached) {
        long deadline = System.nanoTime() + RECOVERY.toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("no %s within %s", what, RECOVERY).isLessThan(deadline);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
