package io.javatar.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.server.JavatarServer;
import io.javatar.it.server.Loopback;
import io.javatar.telemetry.receiver.Certificates;
import io.javatar.telemetry.receiver.GrpcReceiver;
import io.javatar.telemetry.receiver.HttpReceiver;
import io.javatar.telemetry.receiver.OtlpReceiver;
import io.javatar.telemetry.receiver.Wire;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A collector that fails in every way it can costs telemetry, and nothing else. */
class CollectorFaultsIT {
    private static final int REQUESTS = 3_000;
    private static final long HEAP_GROWTH = 32 << 20; // bytes
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    /** Five seconds for telemetry, and five for all else of a server on a busy machine. */
    private static final Duration END = Duration.ofSeconds(10);

    private final int page;
    private final AtomicInteger drawn = new AtomicInteger();

    CollectorFaultsIT() throws IOException {
        page = Loopback.freePort();
    }

    @Test
    void a_collector_that_is_down_or_slow_or_resets_or_refuses_is_borne_and_found_again() {
        try (OtlpReceiver receiver = new HttpReceiver();
                Wire wire = new Wire(receiver.endpoint());
                JavatarServer server = sending(wire.endpoint(), receiver).start()) {
            Site site = server.site();
            awaitTrace(site, receiver);
            long heap = server.heapAfterCollection();
            for (Wire.State fault : List.of(Wire.State.CUT, Wire.State.SILENT, Wire.State.RESET, Wire.State.BUSY)) {
                double before = dropped();
                wire.set(fault);
                assertThat(statuses(site)).as("with %s", fault).containsOnly(200);
                until(fault + ": losses counted", () -> dropped() > before);
                assertThat(server.heapAfterCollection() - heap)
                        .as("growth of the heap, in bytes, with %s", fault)
                        .isLessThan(HEAP_GROWTH);

                wire.set(Wire.State.WHOLE);
                awaitTrace(site, receiver);
            }
            wire.set(Wire.State.SILENT);
            statuses(site);
            assertThat(server.stop()).isLessThan(END);
        }
    }

    @Test
    void a_collector_whose_certificate_nobody_trusts_is_borne(@TempDir Path directory) {
        try (OtlpReceiver receiver = new GrpcReceiver(Certificates.in(directory), false);
                JavatarServer server = sending(receiver.endpoint(), receiver).start()) {
            Site site = server.site();
            assertThat(statuses(site)).containsOnly(200);
            until("losses counted", () -> dropped() > 0);
            long heap = server.heapAfterCollection();

            assertThat(statuses(site)).containsOnly(200);

            assertThat(server.heapAfterCollection() - heap).isLessThan(HEAP_GROWTH);
            assertThat(receiver.capture().spans()).isEmpty();
            assertThat(server.stop()).isLessThan(END);
        }
    }

    private JavatarServer sending(String endpoint, OtlpReceiver receiver) {
        return JavatarServer.named("collector-faults")
                .with("OTEL_EXPORT_ENABLED", "true")
                .with("OTEL_ENVIRONMENT", "development")
                .with("OTEL_TRACES_SAMPLER", "always_on")
                .with("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint)
                .with("OTEL_EXPORTER_OTLP_PROTOCOL", receiver.protocol())
                .with("OTEL_PROMETHEUS_ENDPOINT", "127.0.0.1:" + page);
    }

    /** Asks for pictures, every second one for the first time, and returns the statuses of the answers. */
    private Stream<Integer> statuses(Site site) {
        return IntStream.range(0, REQUESTS)
                .parallel()
                .mapToObj(i -> site.get(picture(i % 2 == 0 ? "same" : "face" + drawn.incrementAndGet()))
                        .status())
                .toList()
                .stream();
    }

    /** Waits for the trace of a request that is made now: what was kept from before does not count. */
    private static void awaitTrace(Site site, OtlpReceiver receiver) {
        Set<String> traces = new HashSet<>();
        until("trace", () -> {
            String trace = UUID.randomUUID().toString().replace("-", "");
            traces.add(trace);
            site.get(picture("same"), "traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
            return traces.stream()
                    .anyMatch(made -> !receiver.capture().trace(made).isEmpty());
        });
    }

    private double dropped() {
        return new Site(page, "")
                .get("/metrics")
                .text()
                .lines()
                .filter(line ->
                        line.startsWith("ivatar_telemetry_dropped_total{") && line.contains("signal=\"traces\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static String picture(String who) {
        return "/avatar/" + Hashes.md5(who) + "?d=identicon";
    }

    private static void until(String what, BooleanSupplier reached) {
        long deadline = System.nanoTime() + RECOVERY.toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("no %s within %s", what, RECOVERY).isLessThan(deadline);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
