package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.Signal;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.common.export.MemoryMode;
import io.opentelemetry.sdk.metrics.Aggregation;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.export.MetricExporter;
import java.util.Collection;

/** Counts failed exports of metrics. */
final class WatchedMetricExporter implements MetricExporter {
    private final ReconnectingExporter<MetricExporter> next;
    private final DropCounters drops;

    /** Guards an exporter that serves for good. */
    WatchedMetricExporter(MetricExporter exporter, DropCounters drops) {
        this(new ReconnectingExporter<>(exporter, null, MetricExporter::shutdown), drops);
    }

    WatchedMetricExporter(ReconnectingExporter<MetricExporter> next, DropCounters drops) {
        this.next = next;
        this.drops = drops;
    }

    @Override
    public CompletableResultCode export(Collection<MetricData> metrics) {
        CompletableResultCode result = next.export(exporter -> exporter.export(metrics));
        result.whenComplete(() -> {
            if (!result.isSuccess()) {
                drops.failed(Signal.METRICS, 1, result.getFailureThrowable());
            }
        });
        return result;
    }

    @Override
    public AggregationTemporality getAggregationTemporality(InstrumentType type) {
        return next.current().getAggregationTemporality(type);
    }

    @Override
    public Aggregation getDefaultAggregation(InstrumentType type) {
        return next.current().getDefaultAggregation(type);
    }

    @Override
    public MemoryMode getMemoryMode() {
        return next.current().getMemoryMode();
    }

    @Override
    public CompletableResultCode flush() {
        return next.current().flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return next.shutdown();
    }
}
