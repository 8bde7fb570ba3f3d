package io.javatar.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.telemetry.receiver.HttpReceiver;
import io.javatar.telemetry.receiver.OtlpReceiver;
import io.javatar.telemetry.span.ServerSpan;
import io.opentelemetry.proto.trace.v1.Span;
import org.junit.jupiter.api.Test;

/** Which traces a collector gets, and what an operator can change while the server runs. */
class SamplingTest {
    @Test
    void the_adaptive_sampler_sends_errors_and_uploads_and_of_the_rest_so_many_a_second() {
        try (OtlpReceiver receiver = new HttpReceiver()) {
            try (Telemetry telemetry = sending(receiver, "ivatar_adaptive", "0")) {
                assertThat(telemetry.status().sampler()).isEqualTo("ivatar_adaptive 0.0 a second, slow from 60000 ms");
                answer(telemetry, "/avatar/{hash}", 200);
                answer(telemetry, "/avatar/{hash}", 503);
                new Traffic(telemetry).upload(FakeRequest.of("POST"));
            }
            assertThat(receiver.capture().spans())
                    .extracting(Span::getName)
                    .containsExactlyInAnyOrder("GET /avatar/{hash}", "POST /upload", "file_upload.process");
        }
    }

    @Test
    void the_share_can_be_changed_while_the_server_runs_and_the_status_says_so() {
        try (OtlpReceiver receiver = new HttpReceiver()) {
            try (Telemetry telemetry = sending(receiver, "parentbased_traceidratio", "0")) {
                answer(telemetry, "/avatar/{hash}", 200);
                telemetry.keepTraces(1);
                assertThat(telemetry.status().sampler()).isEqualTo("parentbased_traceidratio 1.0");
                answer(telemetry, "/upload", 200);
                telemetry.keepTraces(0);
                answer(telemetry, "/avatar/{hash}", 200);
            }
            assertThat(receiver.capture().spans()).extracting(Span::getName).containsExactly("GET /upload");
        }
    }

    @Test
    void a_share_is_refused_where_it_would_change_nothing() {
        try (OtlpReceiver receiver = new HttpReceiver();
                Telemetry adaptive = sending(receiver, "ivatar_adaptive", "1");
                Telemetry off =
                        Fixture.enabled().with("OTEL_EXPORT_ENABLED", "false").start();
                Telemetry page = Fixture.enabled().page().start()) {
            assertThatThrownBy(() -> adaptive.keepTraces(0.5))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("traces a second");
            assertThatThrownBy(() -> off.keepTraces(0.5))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("telemetry is off: no traces are recorded");
            assertThatThrownBy(() -> page.keepTraces(0.5))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("traces go nowhere: no destination takes them");
            assertThat(page.status().sampler()).isEqualTo("always_off");
        }
    }

    @Test
    void what_is_no_share_is_refused_whether_telemetry_is_on_or_off() {
        try (OtlpReceiver receiver = new HttpReceiver();
                Telemetry on = sending(receiver, "traceidratio", "0.5")) {
            for (Telemetry telemetry : new Telemetry[] {on, Telemetry.silent()}) {
                for (double ratio : new double[] {-0.01, 1.01, Double.NaN}) {
                    assertThatThrownBy(() -> telemetry.keepTraces(ratio))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage(ratio + " is not within 0..1");
                }
            }
            assertThat(on.status().sampler()).isEqualTo("traceidratio 0.5");
        }
    }

    private static Telemetry sending(OtlpReceiver receiver, String sampler, String argument) {
        return Fixture.enabled()
                .with("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.endpoint())
                .with("OTEL_EXPORTER_OTLP_PROTOCOL", receiver.protocol())
                .with("OTEL_TRACES_SAMPLER", sampler)
                .with("OTEL_TRACES_SAMPLER_ARG", argument)
                .with("IVATAR_TELEMETRY_SLOW_MS", "60000")
                .start();
    }

    private static void answer(Telemetry telemetry, String path, int status) {
        ServerSpan span = telemetry.server(FakeRequest.get(null));
        span.route(path);
        span.end(status);
    }
}
