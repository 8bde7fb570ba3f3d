package io.javatar.telemetry.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.metric.Signal;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last wall, against spans that someone made without thinking. */
class RedactingSpanExporterTest {
    private final InMemorySpanExporter memory = InMemorySpanExporter.create();
    private final DropCounters drops = new DropCounters();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http.request.header.cookie",
                "db.query.text",
                "db.statement",
                "enduser.id",
                "user.email",
                "session.id",
                "url.full",
                "http.target"
            })
    void a_denied_key_does_not_pass(String key) {
        assertThat(exported(span -> span.setAttribute(key, "harmless"))
                        .getAttributes()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_personal_text_is_scrubbed_and_the_rest_stays() {
        SpanData span =
                exported(one -> one.setAttribute("note", "for ada@example.org").setAttribute("count", 3));
        assertThat(span.getAttributes())
                .isEqualTo(Attributes.of(
                        AttributeKey.stringKey("note"), "for REDACTED", AttributeKey.longKey("count"), 3L));
    }

    @Test
    void an_event_is_scrubbed_too() {
        SpanData span =
                exported(one -> one.addEvent("note", Attributes.of(AttributeKey.stringKey("to"), "ada@example.org")));
        assertThat(span.getEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.getAttributes().get(AttributeKey.stringKey("to")))
                        .isEqualTo("REDACTED"));
    }

    @Test
    void a_harmless_span_passes_as_it_is() {
        SpanData span = exported(one -> one.setAttribute("http.route", "/avatar/{hash}"));
        assertThat(span).isNotInstanceOf(RedactedSpan.class);
    }

    @Test
    void what_the_collector_does_not_take_is_counted_and_told() {
        SpanExporter refusing = new SpanExporter() {
            @Override
            public CompletableResultCode export(Collection<SpanData> spans) {
                return CompletableResultCode.ofExceptionalFailure(new IllegalStateException("no room"));
            }

            @Override
            public CompletableResultCode flush() {
                return CompletableResultCode.ofSuccess();
            }

            @Override
            public CompletableResultCode shutdown() {
                return CompletableResultCode.ofSuccess();
            }
        };
        SpanData span = exported(one -> {});
        new RedactingSpanExporter(refusing, new ExportQueue(Signal.TRACES, 8, drops), drops)
                .export(List.of(span, span));
        assertThat(drops.total()).isEqualTo(2);
        assertThat(drops.lastError()).isEqualTo("traces: IllegalStateException: no room");
    }

    @Test
    void what_finds_no_room_in_the_queue_is_counted() {
        ExportQueue queue = new ExportQueue(Signal.TRACES, 2, drops);
        assertThat(List.of(queue.enter(), queue.enter(), queue.enter())).containsExactly(true, true, false);
        assertThat(drops.total()).isEqualTo(1);
    }

    @Test
    void what_leaves_the_queue_makes_room() {
        ExportQueue queue = new ExportQueue(Signal.TRACES, 1, drops);
        queue.enter();
        queue.leave(1);
        assertThat(queue.enter()).isTrue();
    }

    private SpanData exported(Consumer<Span> telling) {
        SpanExporter wall = new RedactingSpanExporter(memory, new ExportQueue(Signal.TRACES, 8, drops), drops);
        try (SdkTracerProvider tracers = SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(wall))
                .build()) {
            Span span = tracers.get("test").spanBuilder("test").startSpan();
            telling.accept(span);
            span.end();
            return memory.getFinishedSpanItems().get(0);
        }
    }
}
