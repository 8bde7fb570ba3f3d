package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.AvatarMetric;
import io.javatar.telemetry.metric.Label;
import io.javatar.telemetry.metric.Routes;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.context.Context;
import java.util.function.Function;

/** A sum that only grows, and its series. */
final class CounterMetric {
    private final LongCounter counter;
    private final Series series;

    CounterMetric(Meter meter, AvatarMetric metric, Routes routes) {
        this.counter = meter.counterBuilder(metric.instrument())
                .setUnit(metric.unit())
                .setDescription(metric.help())
                .build();
        this.series = new Series(metric, routes);
    }

    /** Counts one more of a series, within the current context. */
    void count(Label a, Label b) {
        counter.add(1, series.of(a, b));
    }

    /** Counts one more of a series, within the current context. */
    void count(Label a, Label b, Label c) {
        counter.add(1, series.of(a, b, c));
    }

    /** Counts one more of a series, within a context. */
    void count(Context context, Label a, Label b, Label c) {
        counter.add(1, series.of(a, b, c), context);
    }

    /** Lets a series begin at zero, so that a rate sees its first event. */
    void begin(Function<Series, Attributes> which) {
        counter.add(0, which.apply(series));
    }
}
