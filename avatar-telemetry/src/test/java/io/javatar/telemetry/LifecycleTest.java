package io.javatar.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.metric.Format;
import io.javatar.telemetry.metric.Routes;
import io.javatar.telemetry.metric.Source;
import io.javatar.telemetry.metric.Stage;
import io.javatar.telemetry.settings.TelemetryState;
import io.javatar.telemetry.span.ChildSpan;
import io.javatar.telemetry.span.Picture;
import io.javatar.telemetry.span.ServerSpan;
import io.javatar.telemetry.span.SpanName;
import io.javatar.telemetry.span.TraceIds;
import io.opentelemetry.api.GlobalOpenTelemetry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@SuppressWarnings("try")
class LifecycleTest {
    private static final String TRACEPARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    /** Twice the bound of the end, for a machine that is busy. */
    private static final Duration GENEROUS = Duration.ofSeconds(10);

    @Test
    void disabled_telemetry_does_nothing() {
        try (Telemetry telemetry =
                Fixture.enabled().with("OTEL_SDK_DISABLED", "true").start()) {
            assertThat(telemetry).isSameAs(Telemetry.silent());
            assertThat(telemetry.status().state()).isEqualTo(TelemetryState.DISABLED);
        }
    }

    @Test
    void telemetry_that_is_off_knows_the_trace_of_its_caller() {
        try (Telemetry telemetry =
                Fixture.enabled().with("OTEL_EXPORT_ENABLED", "false").start()) {
            assertThat(telemetry.status().state()).isEqualTo(TelemetryState.OFF);
            ServerSpan span = telemetry.server(FakeRequest.get(null).with("traceparent", TRACEPARENT));
            try (ServerSpan.Entered entered = span.enter()) {
                assertThat(telemetry.current())
                        .isEqualTo(new TraceIds("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331", true));
            }
            assertThat(telemetry.current()).isNull();
        }
    }

    @Test
    void telemetry_that_is_off_makes_no_object_for_a_request_without_a_trace() {
        try (Telemetry telemetry =
                Fixture.enabled().with("OTEL_EXPORT_ENABLED", "false").start()) {
            assertThat(telemetry.server(FakeRequest.get(null))).isSameAs(ServerSpan.SILENT);
            assertThat(telemetry.child(SpanName.AVATAR_SERVE)).isSameAs(ChildSpan.SILENT);
            assertThat(telemetry.stage(Stage.DRAW)).isSameAs(ChildSpan.SILENT);
            assertThat(telemetry.generating(new Picture(80, Format.PNG, Source.GENERATED, "retro")))
                    .isSameAs(ChildSpan.SILENT);
        }
    }

    @Test
    void telemetry_that_is_on_knows_its_own_trace() {
        try (Telemetry telemetry = Fixture.enabled().page().start()) {
            ServerSpan span = telemetry.server(FakeRequest.get(null));
            try (ServerSpan.Entered entered = span.enter()) {
                assertThat(telemetry.current()).isNotNull();
            }
            span.end(200);
        }
    }

    @Test
    void our_own_sdk_never_becomes_the_global_one() {
        try (Telemetry telemetry = Fixture.enabled().page().start()) {
            assertThat(telemetry.status().state()).isEqualTo(TelemetryState.ON);
            assertThat(GlobalOpenTelemetry.isSet()).isFalse();
        }
    }

    @Test
    void two_in_one_machine_keep_out_of_each_other_s_way() throws Exception {
        try (Telemetry production = Fixture.enabled()
                        .page()
                        .with("OTEL_ENVIRONMENT", "production")
                        .with("IVATAR_ALLOW_PROMETHEUS_IN_PRODUCTION", "true")
                        .start();
                Telemetry development = Fixture.enabled().page().start()) {
            new Traffic(production).cached(FakeRequest.get(null));
            assertThat(Scrape.lines(production))
                    .contains(
                            "ivatar_avatar_cache_hits_total{environment=\"production\",format=\"png\",size=\"80\"} 1.0");
            assertThat(Scrape.lines(development))
                    .contains(
                            "ivatar_avatar_cache_hits_total{environment=\"development\",format=\"png\",size=\"80\"} 0.0");
        }
    }

    @Test
    void a_port_that_is_taken_leaves_telemetry_without_its_page() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Telemetry telemetry = Fixture.enabled()
                        .with("OTEL_PROMETHEUS_ENDPOINT", "127.0.0.1:" + taken.getLocalPort())
                        .start()) {
            assertThat(telemetry.status().state()).isEqualTo(TelemetryState.ON);
            assertThat(telemetry.status().destinations()).isEmpty();
            new Traffic(telemetry).drawn(FakeRequest.get(null));
        }
    }

    @Test
    void a_host_that_is_not_ours_leaves_telemetry_without_its_page() {
        try (Telemetry telemetry = Fixture.enabled()
                .with("OTEL_PROMETHEUS_ENDPOINT", "no-such-host.invalid:0")
                .start()) {
            assertThat(telemetry.status().destinations()).isEmpty();
        }
    }

    @Test
    void a_page_is_closed_with_its_telemetry() throws IOException {
        Telemetry telemetry = Fixture.enabled().page().start();
        int port = Scrape.address(telemetry).getPort();
        telemetry.close();
        try (ServerSocket again = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(again.isBound()).isTrue();
        }
    }

    @Test
    void a_metric_with_more_series_than_its_limit_counts_the_rest_together() throws Exception {
        try (Telemetry telemetry = Fixture.enabled()
                .page()
                .with("OTEL_JAVA_METRICS_CARDINALITY_LIMIT", "5")
                .start()) {
            for (Format format : Format.values()) {
                telemetry.cacheMiss(2048, format);
            }
            assertThat(Scrape.lines(telemetry))
                    .filteredOn(line -> line.startsWith("ivatar_avatar_cache_misses_total{"))
                    .hasSize(5)
                    .anyMatch(line -> line.contains("otel_metric_overflow=\"true\""));
        }
    }

    @Test
    void a_collector_that_is_not_there_holds_up_neither_requests_nor_the_end() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThat(endOf("http://127.0.0.1:" + port)).isLessThan(GENEROUS);
    }

    @Test
    void a_collector_that_never_answers_holds_up_neither_requests_nor_the_end() throws IOException {
        // Connections are taken into its backlog and never read.
        try (ServerSocket hole = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            assertThat(endOf("http://127.0.0.1:" + hole.getLocalPort())).isLessThan(GENEROUS);
        }
    }

    @Test
    void a_failed_start_leaves_a_server_without_telemetry() {
        // A file that was there when the settings were read and holds no key when the SDK reads it.
        try (Telemetry telemetry = Fixture.enabled()
                .with("OTEL_EXPORTER_OTLP_ENDPOINT", "https://127.0.0.1:4317")
                .with("OTEL_EXPORTER_OTLP_CERTIFICATE", "pom.xml")
                .start()) {
            assertThat(telemetry.status().state()).isEqualTo(TelemetryState.OFF);
            assertThat(telemetry.status().failure()).isNotBlank();
            telemetry.server(FakeRequest.get(null)).end(200);
        }
    }

    @Test
    void a_collector_that_cannot_be_spoken_to_leaves_the_page_open() throws Exception {
        try (Telemetry telemetry = Fixture.enabled()
                .page()
                .with("OTEL_EXPORTER_OTLP_ENDPOINT", "https://127.0.0.1:4317")
                .with("OTEL_EXPORTER_OTLP_CERTIFICATE", "pom.xml")
                .start()) {
            assertThat(telemetry.status().state()).isEqualTo(TelemetryState.ON);
            assertThat(Scrape.lines(telemetry)).anyMatch(line -> line.startsWith("ivatar_requests_total{"));
        }
    }

    @Test
    void an_end_can_be_asked_for_twice() {
        Telemetry telemetry = Fixture.enabled().page().start();
        telemetry.close();
        telemetry.close();
        new Traffic(telemetry).drawn(FakeRequest.get(null));
    }

    @Test
    void a_server_without_routes_counts_all_as_unmatched() throws Exception {
        try (Telemetry telemetry = Telemetry.start(Fixture.enabled().page().settings(), Routes.none())) {
            new Traffic(telemetry).drawn(FakeRequest.get(null));
            assertThat(Scrape.lines(telemetry))
                    .anyMatch(line -> line.startsWith("ivatar_requests_total{") && line.contains("path=\"unmatched\""));
        }
    }

    private static Duration endOf(String endpoint) {
        Telemetry telemetry =
                Fixture.enabled().with("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint).start();
        Traffic traffic = new Traffic(telemetry);
        for (int i = 0; i < 5_000; i++) {
            traffic.cached(FakeRequest.get("s=80"));
        }
        long begun = System.nanoTime();
        telemetry.close();
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
