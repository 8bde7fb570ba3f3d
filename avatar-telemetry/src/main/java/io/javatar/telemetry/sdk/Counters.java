package io.javatar.telemetry.sdk;

import io.opentelemetry.api.metrics.ObservableLongMeasurement;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.LongAdder;

/**
 * A counter for each series of a metric, read when metrics are. Adding is an index into a table and an addition: an
 * instrument of the SDK looks its series up by their attributes, once for each reader.
 */
final class Counters {
    private final SeriesTable series;
    private final AtomicReferenceArray<LongAdder> table;

    Counters(SeriesTable series) {
        this.series = series;
        this.table = new AtomicReferenceArray<>(series.places());
    }

    /** Adds to the counter at a place; a series is exported from its first time on, even if nothing was added. */
    void add(int place, long amount) {
        LongAdder sum = table.get(place);
        if (sum == null) {
            table.compareAndSet(place, null, new LongAdder());
            sum = table.get(place);
        }
        sum.add(amount);
    }

    /** Records all counters. */
    void record(ObservableLongMeasurement measurement) {
        for (int place = 0; place < table.length(); place++) {
            LongAdder sum = table.get(place);
            if (sum != null) {
                measurement.record(sum.sum(), series.at(place));
            }
        }
    }
}
