package io.javatar.telemetry.sdk;

import io.javatar.telemetry.json.JsonWriter;
import io.opentelemetry.api.common.Value;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.common.InstrumentationScopeInfo;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** OTLP messages in JSON (opentelemetry-proto, JSON Protobuf Encoding): ids in hex, 64-bit numbers as strings. */
final class OtlpJson {
    private static final long REMOTE_PARENT_KNOWN = 0x100;
    private static final long REMOTE_PARENT = 0x200;

    private OtlpJson() {}

    private record Origin(Resource resource, InstrumentationScopeInfo scope) {}

    static String spans(Collection<SpanData> spans) {
        Function<SpanData, Origin> origin = span -> new Origin(span.getResource(), span.getInstrumentationScopeInfo());
        return message(List.of("resourceSpans", "scopeSpans", "spans"), spans, origin, OtlpJson::span);
    }

    static String metrics(Collection<MetricData> metrics) {
        Function<MetricData, Origin> origin =
                metric -> new Origin(metric.getResource(), metric.getInstrumentationScopeInfo());
        return message(List.of("resourceMetrics", "scopeMetrics", "metrics"), metrics, origin, OtlpJsonMetrics::metric);
    }

    static String logs(Collection<LogRecordData> records) {
        Function<LogRecordData, Origin> origin =
                record -> new Origin(record.getResource(), record.getInstrumentationScopeInfo());
        return message(List.of("resourceLogs", "scopeLogs", "logRecords"), records, origin, OtlpJson::log);
    }

    // One resource for each scope: there is but one resource, and readers merge them anyway.
    private static <T> String message(
            List<String> names, Collection<T> items, Function<T, Origin> origin, BiConsumer<JsonWriter, T> write) {
        Map<Origin, List<T>> groups =
                items.stream().collect(Collectors.groupingBy(origin, LinkedHashMap::new, Collectors.toList()));
        JsonWriter json = new JsonWriter().beginObject().name(names.get(0)).beginArray();
        groups.forEach((from, group) -> {
            json.beginObject().name("resource").beginObject();
            OtlpJsonValues.attributes(json, from.resource().getAttributes()).endObject();
            json.name(names.get(1)).beginArray().beginObject();
            scope(json, from.scope());
            json.name(names.get(2)).beginArray();
            group.forEach(item -> write.accept(json, item));
            json.endArray().endObject().endArray().endObject();
        });
        return json.endArray().endObject().toString();
    }

    private static void scope(JsonWriter json, InstrumentationScopeInfo scope) {
        json.name("scope").beginObject().field("name", scope.getName());
        String version = scope.getVersion();
        if (version != null) {
            json.field("version", version);
        }
        json.endObject();
    }

    private static void span(JsonWriter json, SpanData span) {
        json.beginObject();
        json.field("traceId", span.getTraceId());
        json.field("spanId", span.getSpanId());
        SpanContext parent = span.getParentSpanContext();
        if (parent.isValid()) {
            json.field("parentSpanId", parent.getSpanId());
        }
        long origin = REMOTE_PARENT_KNOWN | (parent.isRemote() ? REMOTE_PARENT : 0);
        json.field("flags", span.getSpanContext().getTraceFlags().asByte() & 0xff | origin);
        json.field("name", span.getName());
        json.field("kind", kind(span.getKind()));
        OtlpJsonValues.nanos(json, "startTimeUnixNano", span.getStartEpochNanos());
        OtlpJsonValues.nanos(json, "endTimeUnixNano", span.getEndEpochNanos());
        OtlpJsonValues.attributes(json, span.getAttributes());
        json.name("events").beginArray();
        span.getEvents().forEach(event -> event(json, event));
        json.endArray().name("links").beginArray();
        span.getLinks().forEach(link -> link(json, link));
        json.endArray().name("status").beginObject();
        if (!span.getStatus().getDescription().isEmpty()) {
            json.field("message", span.getStatus().getDescription());
        }
        json.field("code", status(span.getStatus().getStatusCode())).endObject().endObject();
    }

    private static int kind(SpanKind kind) {
        return switch (kind) {
            case INTERNAL -> 1;
            case SERVER -> 2;
            case CLIENT -> 3;
            case PRODUCER -> 4;
            case CONSUMER -> 5;
        };
    }

    private static int status(StatusCode code) {
        return switch (code) {
            case UNSET -> 0;
            case OK -> 1;
            case ERROR -> 2;
        };
    }

    private static void event(JsonWriter json, EventData event) {
        json.beginObject().field("name", event.getName());
        OtlpJsonValues.nanos(json, "timeUnixNano", event.getEpochNanos());
        OtlpJsonValues.attributes(json, event.getAttributes()).endObject();
    }

    private static void link(JsonWriter json, LinkData link) {
        json.beginObject().field("traceId", link.getSpanContext().getTraceId());
        json.field("spanId", link.getSpanContext().getSpanId());
        OtlpJsonValues.attributes(json, link.getAttributes()).endObject();
    }

    private static void log(JsonWriter json, LogRecordData record) {
        json.beginObject();
        OtlpJsonValues.nanos(json, "timeUnixNano", record.getTimestampEpochNanos());
        OtlpJsonValues.nanos(json, "observedTimeUnixNano", record.getObservedTimestampEpochNanos());
        json.field("severityNumber", record.getSeverity().getSeverityNumber());
        String level = record.getSeverityText();
        if (level != null) {
            json.field("severityText", level);
        }
        Value<?> body = record.getBodyValue();
        if (body != null) {
            json.name("body")
                    .beginObject()
                    .field("stringValue", body.asString())
                    .endObject();
        }
        OtlpJsonValues.attributes(json, record.getAttributes());
        SpanContext span = record.getSpanContext();
        if (span.isValid()) {
            json.field("traceId", span.getTraceId());
            json.field("spanId", span.getSpanId());
            json.field("flags", span.getTraceFlags().asByte() & 0xff);
        }
        json.endObject();
    }
}
