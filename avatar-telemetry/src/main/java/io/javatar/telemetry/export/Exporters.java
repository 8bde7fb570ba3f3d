package io.javatar.telemetry.export;

import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import io.opentelemetry.sdk.metrics.export.MetricExporter;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.jspecify.annotations.Nullable;

/**
 * The exporters of one destination, one for each signal that it takes.
 *
 * @param spans what takes spans, or null
 * @param metrics what takes metrics, or null; it says itself whether it wants sums or differences
 * @param logs what takes log records, or null
 */
public record Exporters(
        @Nullable SpanExporter spans,
        @Nullable MetricExporter metrics,
        @Nullable LogRecordExporter logs) {
    /** Checks that it takes something; throws IllegalArgumentException where all are null. */
    public Exporters {
        if (spans == null && metrics == null && logs == null) {
            throw new IllegalArgumentException("no exporter for spans, metrics or logs");
        }
    }
}
