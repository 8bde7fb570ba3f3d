package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.AvatarMetric;
import io.javatar.telemetry.metric.Level;
import io.javatar.telemetry.metric.MetricKind;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.metrics.ObservableLongMeasurement;
import java.lang.System.Logger;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** All gauges; their values are read whenever metrics are. */
final class Levels {
    private static final Logger LOG = System.getLogger("io.javatar.telemetry");

    private final Map<Level, LongSupplier> watched = new ConcurrentHashMap<>();

    Levels(Meter meter) {
        for (AvatarMetric metric : AvatarMetric.values()) {
            if (metric.kind() == MetricKind.LEVEL) {
                gauge(meter, metric);
            }
        }
    }

    @SuppressWarnings("resource") // lives as long as the SDK
    private void gauge(Meter meter, AvatarMetric metric) {
        Series series = new Series(metric);
        meter.gaugeBuilder(metric.instrument())
                .ofLongs()
                .setUnit(metric.unit())
                .setDescription(metric.help())
                .buildWithCallback(gauge -> watched.forEach((level, value) -> {
                    if (level.metric() == metric) {
                        tell(gauge, series, level, value);
                    }
                }));
    }

    /** What cannot be read now, as after the end of a database, is left out. */
    private static void tell(ObservableLongMeasurement gauge, Series series, Level level, LongSupplier value) {
        try {
            gauge.record(value.getAsLong(), series.of(level.label()));
        } catch (RuntimeException unreadable) {
            LOG.log(Logger.Level.DEBUG, "The level " + level + " cannot be read now: " + unreadable);
        }
    }

    /** Registers {@code value} as this gauge. */
    void watch(Level level, LongSupplier value) {
        watched.put(level, value);
    }
}
