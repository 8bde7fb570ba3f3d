package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.AvatarMetric;
import io.javatar.telemetry.metric.DropReason;
import io.javatar.telemetry.metric.Signal;
import io.opentelemetry.api.metrics.Meter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Counts drops of telemetry and remembers the last reason. Spans and log records are counted singly, metrics by exports.
 */
final class DropCounters {
    private final Map<Signal, Map<DropReason, LongAdder>> counts = new EnumMap<>(Signal.class);
    private final AtomicReference<@Nullable String> lastError = new AtomicReference<>();

    DropCounters() {
        for (Signal signal : Signal.values()) {
            Map<DropReason, LongAdder> reasons = new EnumMap<>(DropReason.class);
            for (DropReason reason : DropReason.values()) {
                reasons.put(reason, new LongAdder());
            }
            counts.put(signal, reasons);
        }
    }

    void lost(Signal signal, DropReason reason, long items) {
        Objects.requireNonNull(Objects.requireNonNull(counts.get(signal)).get(reason))
                .add(items);
    }

    /** Counts items that an export lost, and keeps what it said. */
    void failed(Signal signal, long items, @Nullable Throwable cause) {
        lost(signal, DropReason.EXPORT_FAILED, items);
        lastError.set(signal.text() + ": " + ExportFailure.of(cause).words());
    }

    /** Returns what the last failed export said, or null if none failed. */
    @Nullable
    String lastError() {
        return lastError.get();
    }

    /** Returns all items lost so far. */
    long total() {
        return counts.values().stream()
                .flatMap(reasons -> reasons.values().stream())
                .mapToLong(LongAdder::sum)
                .sum();
    }

    /** Lets the counts be read as a metric. */
    void observe(Meter meter) {
        AvatarMetric metric = AvatarMetric.DROPPED;
        SeriesTable series = new SeriesTable(metric);
        meter.counterBuilder(metric.instrument())
                .setUnit(metric.unit())
                .setDescription(metric.help())
                .buildWithCallback(measurement -> counts.forEach((signal, reasons) -> reasons.forEach(
                        (reason, count) -> measurement.record(count.sum(), series.of(signal, reason)))));
    }
}
