package io.javatar.telemetry.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedReaderTest {
    private final InMemoryMetricReader first = InMemoryMetricReader.create();
    private final InMemoryMetricReader second = InMemoryMetricReader.create();

    @Test
    void both_readers_see_the_whole_sum_however_often_the_other_reads() {
        try (SdkMeterProvider provider = provider()) {
            var counter = provider.get("test").counterBuilder("seen").build();
            counter.add(2);
            assertThat(sum(first)).isEqualTo(2);
            counter.add(3);
            assertThat(sum(first)).isEqualTo(5);
            assertThat(sum(second)).isEqualTo(5);
        }
    }

    @Test
    void a_gauge_is_asked_once_for_each_reading() {
        AtomicInteger asked = new AtomicInteger();
        try (SdkMeterProvider provider = provider()) {
            provider.get("test")
                    .gaugeBuilder("level")
                    .ofLongs()
                    .buildWithCallback(it -> it.record(asked.incrementAndGet()));
            first.collectAllMetrics();
            second.collectAllMetrics();
            assertThat(asked).hasValue(2);
        }
    }

    @Test
    void a_reader_of_what_changed_since_its_last_reading_is_not_shared() {
        assertThat(SharedReader.canShare(InMemoryMetricReader.createDelta())).isFalse();
        assertThat(SharedReader.canShare(first)).isTrue();
    }

    private SdkMeterProvider provider() {
        return SdkMeterProvider.builder()
                .registerMetricReader(SharedReader.of(first, second))
                .build();
    }

    private static long sum(InMemoryMetricReader reader) {
        return reader.collectAllMetrics().stream()
                .map(MetricData::getLongSumData)
                .flatMap(data -> data.getPoints().stream())
                .mapToLong(LongPointData::getValue)
                .sum();
    }
}
