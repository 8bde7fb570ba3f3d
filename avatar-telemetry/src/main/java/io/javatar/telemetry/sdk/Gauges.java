package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.AvatarMetric;
import io.javatar.telemetry.metric.Gauge;
import io.javatar.telemetry.metric.MetricKind;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.metrics.ObservableLongMeasurement;
import java.lang.System.Logger;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** All gauges; their values are read whenever metrics are. */
final class Gauges {
    private static final Logger LOG = System.getLogger("io.javatar.telemetry");

    private final Map<Gauge, LongSupplier> watched = new ConcurrentHashMap<>();

    Gauges(Meter meter) {
        for (AvatarMetric metric : AvatarMetric.values()) {
            if (metric.kind() == MetricKind.LEVEL) {
                measurement(meter, metric);
            }
        }
    }

    @SuppressWarnings("resource") // lives as long as the SDK
    private void measurement(Meter meter, AvatarMetric metric) {
        SeriesTable series = new SeriesTable(metric);
        meter.gaugeBuilder(metric.instrument())
                .ofLongs()
                .setUnit(metric.unit())
                .setDescription(metric.help())
                .buildWithCallback(measurement -> watched.forEach((gauge, value) -> {
                    if (gauge.metric() == metric) {
                        record(measurement, series, gauge, value);
                    }
                }));
    }

    /** What cannot be read now, as after the end of a database, is left out. */
    private static void record(
            ObservableLongMeasurement measurement, SeriesTable series, Gauge gauge, LongSupplier value) {
        try {
            measurement.record(value.getAsLong(), series.of(gauge.label()));
        } catch (RuntimeException unreadable) {
            LOG.log(Logger.Level.DEBUG, "The gauge " + gauge + " cannot be read now: " + unreadable);
        }
    }

    /** Registers {@code value} as this gauge. */
    void watch(Gauge gauge, LongSupplier value) {
        watched.put(gauge, value);
    }
}
