package io.javatar.it.contract;

import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The spans of one request.
 *
 * @param spans in the order of arrival
 */
record Trace(List<Span> spans) {
    /** Returns the span of the request itself. */
    Span request() {
        return spans.stream().filter(Trace::isServer).findFirst().orElseThrow();
    }

    /** Returns the first span of a name. */
    Span named(String name) {
        return spans.stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among "
                        + spans.stream().map(Span::getName).toList()));
    }

    static boolean isServer(Span span) {
        return span.getKind() == Span.SpanKind.SPAN_KIND_SERVER;
    }

    /** Returns the names of a span's events. */
    static List<String> events(Span span) {
        return span.getEventsList().stream().map(Span.Event::getName).toList();
    }

    /** Returns attributes as text, numbers in decimal. */
    static Map<String, String> texts(List<KeyValue> attributes) {
        return attributes.stream().collect(Collectors.toMap(KeyValue::getKey, one -> text(one.getValue())));
    }

    private static String text(AnyValue value) {
        return value.hasIntValue() ? Long.toString(value.getIntValue()) : value.getStringValue();
    }
}
