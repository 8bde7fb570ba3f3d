package io.javatar.telemetry.sdk;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.common.export.MemoryMode;
import io.opentelemetry.sdk.metrics.Aggregation;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.export.MetricExporter;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Guards a metric exporter of a third party. Its preferences are read once, when it is opened, where a failure affects no
 * other exporter.
 */
final class GuardedMetricExporter implements MetricExporter {
    private final MetricExporter next;
    private final GuardedExporters.Guard guard;
    private final Map<InstrumentType, Wish> wishes;
    private final MemoryMode memory;

    private record Wish(AggregationTemporality temporality, Aggregation aggregation) {}

    private GuardedMetricExporter(
            MetricExporter next, GuardedExporters.Guard guard, Map<InstrumentType, Wish> wishes, MemoryMode memory) {
        this.next = next;
        this.guard = guard;
        this.wishes = wishes;
        this.memory = memory;
    }

    static GuardedMetricExporter of(String name, MetricExporter next) {
        Map<InstrumentType, Wish> wishes = new EnumMap<>(InstrumentType.class);
        for (InstrumentType type : InstrumentType.values()) {
            wishes.put(
                    type,
                    new Wish(
                            Objects.requireNonNull(next.getAggregationTemporality(type)),
                            Objects.requireNonNull(next.getDefaultAggregation(type))));
        }
        return new GuardedMetricExporter(
                next,
                new GuardedExporters.Guard(name, next::shutdown),
                wishes,
                Objects.requireNonNull(next.getMemoryMode()));
    }

    @Override
    public CompletableResultCode export(Collection<MetricData> metrics) {
        return guard.attempt(() -> next.export(metrics));
    }

    @Override
    public AggregationTemporality getAggregationTemporality(InstrumentType type) {
        return wish(type).temporality();
    }

    @Override
    public Aggregation getDefaultAggregation(InstrumentType type) {
        return wish(type).aggregation();
    }

    private Wish wish(InstrumentType type) {
        return Objects.requireNonNull(wishes.get(type));
    }

    @Override
    public MemoryMode getMemoryMode() {
        return memory;
    }

    @Override
    public CompletableResultCode flush() {
        return guard.attempt(next::flush);
    }

    @Override
    public CompletableResultCode shutdown() {
        return guard.shutdown();
    }

    @Override
    public String toString() {
        return guard.name();
    }
}
