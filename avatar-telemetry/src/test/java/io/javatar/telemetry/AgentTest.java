package io.javatar.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Telemetry within a JVM whose OpenTelemetry is set already, as the Java agent does. */
@SuppressWarnings("try")
class AgentTest {
    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final OpenTelemetrySdk agent = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(spans))
                    .build())
            .build();

    @BeforeEach
    void set() {
        GlobalOpenTelemetry.resetForTest();
        GlobalOpenTelemetry.set(agent);
    }

    @AfterEach
    void reset() {
        GlobalOpenTelemetry.resetForTest();
        agent.close();
    }

    @Test
    void the_agent_gets_our_spans() {
        try (Telemetry telemetry = Fixture.enabled().start()) {
            new Traffic(telemetry).cached(FakeRequest.get(null));
        }
        assertThat(spans.getFinishedSpanItems()).extracting(SpanData::getName).containsExactly("GET /avatar/{hash}");
    }

    @Test
    void a_request_that_the_agent_knows_already_is_a_child_of_the_agent_s_span() {
        Span around = agent.getTracer("agent").spanBuilder("around").startSpan();
        try (Telemetry telemetry = Fixture.enabled().start();
                Scope scope = around.makeCurrent()) {
            new Traffic(telemetry).cached(FakeRequest.get(null));
        }
        around.end();
        assertThat(spans.getFinishedSpanItems())
                .filteredOn(span -> span.getName().equals("GET /avatar/{hash}"))
                .singleElement()
                .satisfies(span -> assertThat(span.getParentSpanId())
                        .isEqualTo(around.getSpanContext().getSpanId()));
    }

    @Test
    void no_port_opens_and_the_agent_is_not_closed() {
        try (Telemetry telemetry = Fixture.enabled().page().start()) {
            assertThat(telemetry.status().destinations()).containsExactly("the agent's");
        }
        agent.getTracer("agent").spanBuilder("after").startSpan().end();
        assertThat(spans.getFinishedSpanItems()).hasSize(1);
    }
}
