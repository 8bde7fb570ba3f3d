package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.Signal;
import io.javatar.telemetry.send.HttpPost;
import io.javatar.telemetry.send.WriteRequest;
import io.javatar.telemetry.settings.HttpDestination;
import io.javatar.telemetry.settings.ServiceIdentity;
import io.opentelemetry.exporter.prometheus.PrometheusMetricReader;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.export.CollectionRegistration;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Exports metrics periodically by Prometheus remote write, under the names of the page. */
final class RemoteWriteExporter implements Destination {
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Type", "application/x-protobuf",
            "Content-Encoding", "snappy",
            "X-Prometheus-Remote-Write-Version", "0.1.0");

    /** Receivers refuse requests that are too long; this many series are about 300 KB before compression. */
    private static final int SERIES_A_REQUEST = 2000;

    private final HttpPost post;
    private final RemoteSeries series;

    RemoteWriteExporter(HttpDestination destination, ServiceIdentity identity) {
        this.post = new HttpPost(destination, HEADERS);
        this.series = new RemoteSeries(identity);
    }

    @Override
    public MetricReader metrics(Duration interval, DropCounters drops) {
        return new Reader(PrometheusPage.reader(), interval, drops);
    }

    @Override
    public void hurry() {
        post.hurry();
    }

    void push(MetricSnapshots metrics) throws IOException {
        List<RemoteSeries.One> all = series.of(metrics);
        long now = System.currentTimeMillis();
        for (int begin = 0; begin < all.size(); begin += SERIES_A_REQUEST) {
            WriteRequest request = new WriteRequest();
            for (RemoteSeries.One one : all.subList(begin, Math.min(all.size(), begin + SERIES_A_REQUEST))) {
                request.add(one.labels(), one.value(), now);
            }
            post.send(request.compressed());
        }
    }

    private final class Reader implements MetricReader {
        private final PrometheusMetricReader reader;
        private final DropCounters drops;
        private final ScheduledExecutorService clock =
                Executors.newSingleThreadScheduledExecutor(Daemons.named("javatar-remote-write"));

        Reader(PrometheusMetricReader reader, Duration interval, DropCounters drops) {
            this.reader = reader;
            this.drops = drops;
            long millis = interval.toMillis();
            ScheduledFuture<?> unused =
                    clock.scheduleWithFixedDelay(this::forceFlush, millis, millis, TimeUnit.MILLISECONDS);
        }

        @Override
        public void register(CollectionRegistration registration) {
            reader.register(registration);
        }

        @Override
        public AggregationTemporality getAggregationTemporality(InstrumentType type) {
            return reader.getAggregationTemporality(type);
        }

        @Override
        public CompletableResultCode forceFlush() {
            try {
                push(reader.collect());
                return CompletableResultCode.ofSuccess();
            } catch (IOException | RuntimeException failure) {
                drops.failed(Signal.METRICS, 1, failure);
                return CompletableResultCode.ofExceptionalFailure(failure);
            }
        }

        @Override
        public CompletableResultCode shutdown() {
            clock.shutdown();
            return forceFlush();
        }
    }
}
