package io.javatar.telemetry.sdk;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.common.export.MemoryMode;
import io.opentelemetry.sdk.metrics.Aggregation;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.export.CollectionRegistration;
import io.opentelemetry.sdk.metrics.export.MetricReader;

/**
 * A reader of metrics that ends beside the others. The SDK ends its readers one after the other, before the log, and its own
 * wait there for an export that hangs: nobody's last words would leave in time.
 *
 * @param next the reader
 */
record ParallelEnd(MetricReader next) implements MetricReader {
    @Override
    public void register(CollectionRegistration registration) {
        next.register(registration);
    }

    @Override
    public AggregationTemporality getAggregationTemporality(InstrumentType type) {
        return next.getAggregationTemporality(type);
    }

    @Override
    public Aggregation getDefaultAggregation(InstrumentType type) {
        return next.getDefaultAggregation(type);
    }

    @Override
    public MemoryMode getMemoryMode() {
        return next.getMemoryMode();
    }

    @Override
    public CompletableResultCode forceFlush() {
        return next.forceFlush();
    }

    @Override
    public CompletableResultCode shutdown() {
        CompletableResultCode result = new CompletableResultCode();
        Runnable end = () -> {
            CompletableResultCode ended = next.shutdown();
            ended.whenComplete(() -> {
                if (ended.isSuccess()) {
                    result.succeed();
                } else {
                    result.fail();
                }
            });
        };
        Daemons.named("javatar-metrics-end").newThread(end).start();
        return result;
    }
}
