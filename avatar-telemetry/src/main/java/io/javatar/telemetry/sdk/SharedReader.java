package io.javatar.telemetry.sdk;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.common.export.MemoryMode;
import io.opentelemetry.sdk.metrics.Aggregation;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.export.CollectionRegistration;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import java.util.Arrays;
import java.util.Collection;

/**
 * Two readers of metrics that are one to the SDK: it keeps each series once and not for each reader, which halves what
 * a measurement costs. Both read cumulative sums; an exemplar goes to whoever reads first.
 */
final class SharedReader implements MetricReader {
    private final MetricReader first;
    private final MetricReader second;

    private SharedReader(MetricReader first, MetricReader second) {
        this.first = first;
        this.second = second;
    }

    /** Returns whether both can read the same sums: {@code reader} may have been set to read what changed since. */
    static boolean canShare(MetricReader reader) {
        return Arrays.stream(InstrumentType.values())
                .allMatch(type -> reader.getAggregationTemporality(type) == AggregationTemporality.CUMULATIVE);
    }

    /** Returns two readers in one. */
    static MetricReader of(MetricReader first, MetricReader second) {
        return new SharedReader(first, second);
    }

    @Override
    public void register(CollectionRegistration registration) {
        CollectionRegistration inTurn = new InTurn(registration);
        first.register(inTurn);
        second.register(inTurn);
    }

    @Override
    public AggregationTemporality getAggregationTemporality(InstrumentType type) {
        return first.getAggregationTemporality(type);
    }

    @Override
    public Aggregation getDefaultAggregation(InstrumentType type) {
        return first.getDefaultAggregation(type);
    }

    /** What one has read stays as it is while the other reads. */
    @Override
    public MemoryMode getMemoryMode() {
        return MemoryMode.IMMUTABLE_DATA;
    }

    @Override
    public CompletableResultCode forceFlush() {
        return CompletableResultCode.ofAll(Arrays.asList(first.forceFlush(), second.forceFlush()));
    }

    @Override
    public CompletableResultCode shutdown() {
        return CompletableResultCode.ofAll(Arrays.asList(first.shutdown(), second.shutdown()));
    }

    private record InTurn(CollectionRegistration whole) implements CollectionRegistration {
        @Override
        public synchronized Collection<MetricData> collectAllMetrics() {
            return whole.collectAllMetrics();
        }
    }
}
