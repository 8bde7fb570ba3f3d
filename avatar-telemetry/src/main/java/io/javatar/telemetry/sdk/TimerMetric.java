package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.AvatarMetric;
import io.javatar.telemetry.metric.Label;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.context.Context;
import java.util.Arrays;

/** A histogram of durations in seconds, and its series. */
final class TimerMetric {
    private static final double NANOS = 1e9;

    private final DoubleHistogram histogram;
    private final SeriesTable series;

    TimerMetric(Meter meter, AvatarMetric metric) {
        this.histogram = meter.histogramBuilder(metric.instrument())
                .setUnit(metric.unit())
                .setDescription(metric.help())
                .setExplicitBucketBoundariesAdvice(
                        Arrays.stream(metric.kind().buckets()).boxed().toList())
                .build();
        this.series = new SeriesTable(metric);
    }

    /** Records nanoseconds of a series, within a context. */
    void record(Context context, long nanos, Label a) {
        record(context, nanos, series.of(a));
    }

    /** Records nanoseconds of a series, within a context. */
    void record(Context context, long nanos, Label a, Label b) {
        record(context, nanos, series.of(a, b));
    }

    private void record(Context context, long nanos, Attributes attributes) {
        histogram.record(nanos / NANOS, attributes, context);
    }
}
