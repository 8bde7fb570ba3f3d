package io.javatar.telemetry.sdk;

import io.javatar.telemetry.export.ExporterException;
import io.javatar.telemetry.export.Exporters;
import io.opentelemetry.exporter.internal.FailedExportException;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import io.opentelemetry.sdk.metrics.export.PeriodicMetricReader;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Guards the exporters of a third party: whatever they throw is a failed export and nothing else, and they are shut down
 * once.
 */
final class GuardedExporters implements Destination {
    private final @Nullable SpanExporter spans;
    private final @Nullable GuardedMetricExporter metrics;
    private final @Nullable LogRecordExporter logs;

    private GuardedExporters(String name, Exporters exporters) {
        SpanExporter forSpans = exporters.spans();
        LogRecordExporter forLogs = exporters.logs();
        this.spans = forSpans == null ? null : new Spans(forSpans, new Guard(name, forSpans::shutdown));
        this.logs = forLogs == null ? null : new Logs(forLogs, new Guard(name, forLogs::shutdown));
        this.metrics = exporters.metrics() == null ? null : GuardedMetricExporter.of(name, exporters.metrics());
    }

    /** Guards what a provider gave; throws what the exporter of metrics throws when it is asked what it wants. */
    static GuardedExporters of(String name, @Nullable Exporters exporters) throws ExporterException {
        if (exporters == null) {
            throw new ExporterException("gives no exporters");
        }
        return new GuardedExporters(name, exporters);
    }

    @Override
    public @Nullable SpanExporter spans() {
        return spans;
    }

    @Override
    public @Nullable LogRecordExporter logs() {
        return logs;
    }

    /** Returns what exports metrics, or null. */
    @Nullable
    GuardedMetricExporter metrics() {
        return metrics;
    }

    @Override
    public @Nullable MetricReader metrics(Duration interval, DropCounters drops) {
        return metrics == null
                ? null
                : new ParallelEnd(PeriodicMetricReader.builder(new WatchedMetricExporter(metrics, drops))
                        .setInterval(interval)
                        .build());
    }

    /** Shuts down what telemetry has not shut down, as where it did not start. */
    @Override
    public void close() {
        CompletableResultCode unused = shutdown(spans == null ? null : spans::shutdown);
        unused = shutdown(metrics == null ? null : metrics::shutdown);
        unused = shutdown(logs == null ? null : logs::shutdown);
    }

    private static CompletableResultCode shutdown(@Nullable Supplier<CompletableResultCode> end) {
        return end == null ? CompletableResultCode.ofSuccess() : end.get();
    }

    /**
     * Calls a stranger.
     *
     * @param name the name of its provider
     * @param end shuts it down
     * @param ended whether that was done
     */
    record Guard(String name, Supplier<@Nullable CompletableResultCode> end, AtomicBoolean ended) {
        Guard(String name, Supplier<@Nullable CompletableResultCode> end) {
            this(name, end, new AtomicBoolean());
        }

        CompletableResultCode attempt(Supplier<@Nullable CompletableResultCode> work) {
            CompletableResultCode said;
            try {
                said = work.get();
            } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
                return CompletableResultCode.ofExceptionalFailure(failed(failure));
            }
            if (said == null) {
                return CompletableResultCode.ofFailure();
            }
            CompletableResultCode outcome = new CompletableResultCode();
            said.whenComplete(() -> {
                if (said.isSuccess()) {
                    outcome.succeed();
                } else {
                    outcome.failExceptionally(failed(said.getFailureThrowable()));
                }
            });
            return outcome;
        }

        CompletableResultCode shutdown() {
            return ended.compareAndSet(false, true) ? attempt(end) : CompletableResultCode.ofSuccess();
        }

        // What OpenTelemetry's own exporters say is known and quotes nothing; of others the words may be secret.
        private Throwable failed(@Nullable Throwable failure) {
            if (failure instanceof FailedExportException) {
                return failure;
            }
            return new ExporterException(name + ": " + (failure == null ? "not taken" : Providers.words(failure)));
        }
    }

    private record Spans(SpanExporter next, Guard guard) implements SpanExporter {
        @Override
        public CompletableResultCode export(Collection<SpanData> items) {
            return guard.attempt(() -> next.export(items));
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

    private record Logs(LogRecordExporter next, Guard guard) implements LogRecordExporter {
        @Override
        public CompletableResultCode export(Collection<LogRecordData> items) {
            return guard.attempt(() -> next.export(items));
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
}
