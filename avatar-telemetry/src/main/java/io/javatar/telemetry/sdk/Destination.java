package io.javatar.telemetry.sdk;

import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An exporter besides OTLP and the page. It declares which signals it takes; redaction, bounds and counting come before it.
 */
interface Destination extends AutoCloseable {
    /** Returns what takes spans, or null. */
    default @Nullable SpanExporter spans() {
        return null;
    }

    /** Returns what takes log records, or null. */
    default @Nullable LogRecordExporter logs() {
        return null;
    }

    /** Returns what reads metrics every so often, or null. */
    default @Nullable MetricReader metrics(Duration interval, DropCounters drops) {
        return null;
    }

    /** The end is near: nothing is tried again. */
    default void hurry() {}

    @Override
    default void close() throws IOException {}
}
