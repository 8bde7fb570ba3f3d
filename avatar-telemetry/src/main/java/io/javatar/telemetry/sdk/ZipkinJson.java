package io.javatar.telemetry.sdk;

import io.javatar.telemetry.json.JsonWriter;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.Collection;

/** Writes spans in Zipkin's JSON, version 2, by OpenTelemetry's mapping for Zipkin exporters. */
final class ZipkinJson {
    private static final AttributeKey<String> SERVICE = AttributeKey.stringKey("service.name");
    private static final AttributeKey<String> ENVIRONMENT = AttributeKey.stringKey(PrometheusPage.ENVIRONMENT);
    private static final long NANOS_A_MICRO = 1000;

    private ZipkinJson() {}

    static String of(Collection<SpanData> spans) {
        JsonWriter json = new JsonWriter().beginArray();
        spans.forEach(span -> write(json, span));
        return json.endArray().toString();
    }

    private static void write(JsonWriter json, SpanData span) {
        json.beginObject();
        json.field("traceId", span.getTraceId());
        if (span.getParentSpanContext().isValid()) {
            json.field("parentId", span.getParentSpanId());
        }
        json.field("id", span.getSpanId());
        if (span.getKind() != SpanKind.INTERNAL) {
            json.field("kind", span.getKind().name());
        }
        json.field("name", span.getName());
        json.field("timestamp", span.getStartEpochNanos() / NANOS_A_MICRO);
        json.field("duration", Math.max(1, (span.getEndEpochNanos() - span.getStartEpochNanos()) / NANOS_A_MICRO));
        json.name("localEndpoint").beginObject();
        json.field("serviceName", text(span, SERVICE)).endObject();
        annotations(json, span);
        tags(json, span);
        json.endObject();
    }

    private static void annotations(JsonWriter json, SpanData span) {
        json.name("annotations").beginArray();
        for (EventData event : span.getEvents()) {
            json.beginObject().field("timestamp", event.getEpochNanos() / NANOS_A_MICRO);
            json.field("value", words(event)).endObject();
        }
        json.endArray();
    }

    private static String words(EventData event) {
        if (event.getAttributes().isEmpty()) {
            return event.getName();
        }
        JsonWriter json = new JsonWriter().beginObject().name(event.getName()).beginObject();
        members(json, event.getAttributes());
        return json.endObject().endObject().toString();
    }

    private static void tags(JsonWriter json, SpanData span) {
        json.name("tags").beginObject();
        members(json, span.getAttributes());
        json.field("environment", text(span, ENVIRONMENT));
        json.field("otel.scope.name", span.getInstrumentationScopeInfo().getName());
        StatusCode status = span.getStatus().getStatusCode();
        if (status != StatusCode.UNSET) {
            json.field("otel.status_code", status.name());
        }
        if (status == StatusCode.ERROR) {
            json.field("error", span.getStatus().getDescription());
        }
        json.endObject();
    }

    private static void members(JsonWriter json, Attributes attributes) {
        attributes.forEach((key, value) -> json.field(key.getKey(), String.valueOf(value)));
    }

    private static String text(SpanData span, AttributeKey<String> key) {
        String text = span.getResource().getAttribute(key);
        return text == null ? "" : text;
    }
}
