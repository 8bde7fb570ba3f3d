package io.javatar.it.contract;

import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.metrics.v1.Metric;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A row of the table of metrics.
 *
 * @param name of the instrument
 * @param kind how it counts
 * @param unit in UCUM
 * @param description what it tells people
 * @param labels each with all the values it may have
 */
record MetricRow(String name, Kind kind, String unit, String description, Set<Label> labels) {
    /** How a metric counts, and in which buckets. */
    enum Kind {
        COUNTER,
        UP_DOWN_COUNTER,
        GAUGE,
        SECONDS,
        BYTES
    }

    /** How a metric that arrived counts. */
    static Kind kind(Metric metric) {
        return switch (metric.getDataCase()) {
            case SUM -> metric.getSum().getIsMonotonic() ? Kind.COUNTER : Kind.UP_DOWN_COUNTER;
            case GAUGE -> Kind.GAUGE;
            case HISTOGRAM -> metric.getUnit().equals("By") ? Kind.BYTES : Kind.SECONDS;
            case EXPONENTIAL_HISTOGRAM, SUMMARY, DATA_NOT_SET -> throw new AssertionError(metric);
        };
    }

    /** The attributes of every series that arrived. */
    static List<List<KeyValue>> series(Metric metric) {
        return Stream.of(
                        metric.getSum().getDataPointsList().stream().map(point -> point.getAttributesList()),
                        metric.getGauge().getDataPointsList().stream().map(point -> point.getAttributesList()),
                        metric.getHistogram().getDataPointsList().stream().map(point -> point.getAttributesList()))
                .flatMap(points -> points)
                .toList();
    }

    /** The upper bounds of its buckets; empty where nothing is sorted. */
    List<Double> bounds() {
        return switch (kind) {
            case SECONDS -> List.of(.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1., 2., 2.5, 5., 10.);
            case BYTES -> List.of(1024., 4096., 16384., 65536., 262144., 1048576., 4194304., 10485760.);
            case COUNTER, UP_DOWN_COUNTER, GAUGE -> List.of();
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
