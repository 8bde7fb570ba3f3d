package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.AvatarMetric;
import io.javatar.telemetry.metric.Label;
import io.opentelemetry.api.metrics.Meter;
import java.util.function.ToIntFunction;

/** A counter and its series. */
final class CounterMetric {
    private final SeriesTable series;
    private final Counters counters;

    @SuppressWarnings("resource") // lives as long as the SDK
    CounterMetric(Meter meter, AvatarMetric metric) {
        this.series = new SeriesTable(metric);
        this.counters = new Counters(series);
        meter.counterBuilder(metric.instrument())
                .setUnit(metric.unit())
                .setDescription(metric.help())
                .buildWithCallback(counters::record);
    }

    /** Counts one more of a series. */
    void count(Label a, Label b) {
        counters.add(series.place(a, b), 1);
    }

    /** Counts one more of a series. */
    void count(Label a, Label b, Label c) {
        counters.add(series.place(a, b, c), 1);
    }

    /** Lets a series begin at zero, so that a rate sees its first event. */
    void begin(ToIntFunction<SeriesTable> place) {
        counters.add(place.applyAsInt(series), 0);
    }
}
