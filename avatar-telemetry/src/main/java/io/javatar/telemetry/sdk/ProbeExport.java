package io.javatar.telemetry.sdk;

import io.javatar.telemetry.export.ExporterException;
import io.javatar.telemetry.metric.Signal;
import io.javatar.telemetry.send.RotatingFile;
import io.javatar.telemetry.settings.CustomDestination;
import io.javatar.telemetry.settings.Destinations;
import io.javatar.telemetry.settings.FileDestination;
import io.javatar.telemetry.settings.OtherDestinations;
import io.javatar.telemetry.settings.OtlpDestination;
import io.javatar.telemetry.settings.TelemetrySettings;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import io.opentelemetry.sdk.metrics.export.MetricExporter;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends one span, one metric and one log record to each destination, to see what comes of it. */
public final class ProbeExport {
    private static final long LONGEST_SECONDS = 20;

    private final Destinations destinations;
    private final Predicate<URI> reachable;
    private final SampleData samples;
    private final List<Outcome> outcomes = new ArrayList<>();

    private ProbeExport(Destinations destinations, Predicate<URI> reachable, SampleData samples) {
        this.destinations = destinations;
        this.reachable = reachable;
        this.samples = samples;
    }

    /**
     * What came of one sample.
     *
     * @param signal what was sent, or null for all
     * @param destination where it was sent, as a status line has it
     * @param endpoint where it was sent, or null where that is not known, as of a file
     * @param failure why it was not taken, or null if it was
     */
    public record Outcome(
            @Nullable Signal signal,
            String destination,
            @Nullable URI endpoint,
            @Nullable ExportFailure failure) {
        /** Returns what was sent, as the beginning of a sentence. */
        public String what() {
            return signal == null ? "all" : signal.text();
        }
    }

    /**
     * Sends to all destinations that can be reached; each takes 20 seconds at most.
     *
     * @param settings where to
     * @param reachable answers whether it is worth sending to an address
     */
    public static List<Outcome> run(TelemetrySettings settings, Predicate<URI> reachable) {
        SampleData samples = SampleData.of(settings);
        ProbeExport probe = new ProbeExport(settings.destinations(), reachable, samples);
        probe.otlp(samples.config());
        probe.others(settings);
        return List.copyOf(probe.outcomes);
    }

    private void otlp(ConfigProperties config) {
        otlp(Signal.TRACES, destinations.traces(), () -> {
            SpanExporter exporter = Otlp.spans(config);
            return ended(exporter.export(samples.spans()), exporter::shutdown);
        });
        otlp(Signal.METRICS, destinations.metrics(), () -> {
            MetricExporter exporter = Otlp.metrics(config);
            return ended(exporter.export(samples.metrics()), exporter::shutdown);
        });
        otlp(Signal.LOGS, destinations.logs(), () -> {
            LogRecordExporter exporter = Otlp.logs(config);
            return ended(exporter.export(samples.logs()), exporter::shutdown);
        });
    }

    private void otlp(Signal signal, @Nullable OtlpDestination destination, Supplier<@Nullable ExportFailure> attempt) {
        if (destination != null) {
            attempt(signal, destination.toString(), destination.endpoint(), attempt);
        }
    }

    private void others(TelemetrySettings settings) {
        OtherDestinations others = destinations.others();
        if (others.zipkin() != null) {
            ZipkinExporter zipkin = new ZipkinExporter(others.zipkin());
            attempt(
                    Signal.TRACES,
                    "zipkin " + others.zipkin(),
                    others.zipkin().endpoint(),
                    () -> ended(zipkin.export(samples.spans()), zipkin::shutdown));
        }
        if (others.remoteWrite() != null) {
            RemoteWriteExporter remote = new RemoteWriteExporter(others.remoteWrite(), settings.identity());
            attempt(
                    Signal.METRICS,
                    "remote write " + others.remoteWrite(),
                    others.remoteWrite().endpoint(),
                    () -> thrown(() -> remote.push(samples.snapshots())));
        }
        FileDestination file = others.file();
        if (file != null) {
            attempt(null, "file " + file, null, () -> thrown(() -> write(file)));
        }
        if (!others.custom().isEmpty()) {
            Providers providers = Providers.find();
            others.custom().forEach(one -> custom(providers, one));
        }
    }

    private void custom(Providers providers, CustomDestination destination) {
        String words = "exporter " + destination;
        try {
            GuardedExporters exporters = opened(providers, destination);
            SpanExporter spans = exporters.spans();
            if (spans != null) {
                attempt(Signal.TRACES, words, null, () -> ended(spans.export(samples.spans()), spans::shutdown));
            }
            MetricExporter metrics = exporters.metrics();
            if (metrics != null) {
                attempt(Signal.METRICS, words, null, () -> ended(metrics.export(samples.metrics()), metrics::shutdown));
            }
            LogRecordExporter logs = exporters.logs();
            if (logs != null) {
                attempt(Signal.LOGS, words, null, () -> ended(logs.export(samples.logs()), logs::shutdown));
            }
        } catch (ExporterException failure) {
            outcomes.add(new Outcome(null, words, null, ExportFailure.of(failure)));
        }
    }

    private static GuardedExporters opened(Providers providers, CustomDestination destination)
            throws ExporterException {
        if (!providers.has(destination)) {
            throw new ExporterException(providers.missing(destination));
        }
        return providers.open(destination);
    }

    private void write(FileDestination destination) throws IOException {
        try (RotatingFile file = RotatingFile.open(destination)) {
            file.append(OtlpJson.spans(samples.spans()));
            file.append(OtlpJson.metrics(samples.metrics()));
            file.append(OtlpJson.logs(samples.logs()));
        }
    }

    private void attempt(
            @Nullable Signal signal,
            String destination,
            @Nullable URI endpoint,
            Supplier<@Nullable ExportFailure> attempt) {
        if (endpoint != null && !reachable.test(endpoint)) {
            return;
        }
        ExportFailure failure;
        try {
            failure = attempt.get();
        } catch (RuntimeException | LinkageError unusable) {
            failure = ExportFailure.of(unusable);
        }
        outcomes.add(new Outcome(signal, destination, endpoint, failure));
    }

    private static @Nullable ExportFailure ended(CompletableResultCode result, Supplier<CompletableResultCode> close) {
        result.join(LONGEST_SECONDS, TimeUnit.SECONDS);
        close.get().join(LONGEST_SECONDS, TimeUnit.SECONDS);
        if (result.isSuccess()) {
            return null;
        }
        Throwable slow = new IOException("no answer within " + LONGEST_SECONDS + " s");
        return ExportFailure.of(result.isDone() ? result.getFailureThrowable() : slow);
    }

    private interface Work {
        void run() throws IOException;
    }

    private static @Nullable ExportFailure thrown(Work work) {
        try {
            work.run();
            return null;
        } catch (IOException failure) {
            return ExportFailure.of(failure);
        }
    }
}
