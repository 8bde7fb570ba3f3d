package io.javatar.telemetry.sdk;

import io.javatar.telemetry.send.RotatingFile;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.export.MetricExporter;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import io.opentelemetry.sdk.metrics.export.PeriodicMetricReader;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;

/** Exports to a file: each export is one line, an OTLP message in JSON. */
final class FileExporter implements Destination {
    private final RotatingFile file;

    FileExporter(RotatingFile file) {
        this.file = file;
    }

    @Override
    public SpanExporter spans() {
        return new Spans();
    }

    @Override
    public LogRecordExporter logs() {
        return new Logs();
    }

    @Override
    public MetricReader metrics(Duration interval, DropCounters drops) {
        return PeriodicMetricReader.builder(new WatchedMetricExporter(new Metrics(), drops))
                .setInterval(interval)
                .build();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private CompletableResultCode append(String line) {
        try {
            file.append(line);
            return CompletableResultCode.ofSuccess();
        } catch (IOException | RuntimeException failure) {
            return CompletableResultCode.ofExceptionalFailure(failure);
        }
    }

    private final class Spans implements SpanExporter {
        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            return append(OtlpJson.spans(spans));
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }

    private final class Logs implements LogRecordExporter {
        @Override
        public CompletableResultCode export(Collection<LogRecordData> records) {
            return append(OtlpJson.logs(records));
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }

    private final class Metrics implements MetricExporter {
        @Override
        public AggregationTemporality getAggregationTemporality(InstrumentType type) {
            return AggregationTemporality.CUMULATIVE;
        }

        @Override
        public CompletableResultCode export(Collection<MetricData> metrics) {
            return append(OtlpJson.metrics(metrics));
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
