package io.javatar.telemetry.sdk;

import io.javatar.telemetry.export.ExporterException;
import io.javatar.telemetry.metric.Signal;
import io.javatar.telemetry.send.RotatingFile;
import io.javatar.telemetry.settings.CustomDestination;
import io.javatar.telemetry.settings.FileDestination;
import io.javatar.telemetry.settings.OtherDestinations;
import io.javatar.telemetry.settings.TelemetrySettings;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.logs.SdkLoggerProviderBuilder;
import io.opentelemetry.sdk.logs.export.BatchLogRecordProcessor;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import io.opentelemetry.sdk.metrics.SdkMeterProviderBuilder;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import io.opentelemetry.sdk.trace.SdkTracerProviderBuilder;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The exporters besides OTLP and the page, each with a queue of its own, so that a slow one delays no other.
 *
 * @param all the exporters
 * @param open their destinations
 */
record OpenDestinations(List<Destination> all, OtherDestinations open) implements AutoCloseable {
    private static final Logger LOG = System.getLogger("io.javatar.telemetry");
    private static final int LIMIT = 2000;

    /** Opens those that are configured; one that cannot be opened is logged and left out. */
    static OpenDestinations open(TelemetrySettings settings) {
        OtherDestinations asked = settings.destinations().others();
        List<Destination> destinations = new ArrayList<>();
        if (asked.zipkin() != null) {
            destinations.add(new ZipkinExporter(asked.zipkin()));
        }
        if (asked.remoteWrite() != null) {
            destinations.add(new RemoteWriteExporter(asked.remoteWrite(), settings.identity()));
        }
        RotatingFile file = file(asked.file());
        if (file != null) {
            destinations.add(new FileExporter(file));
        }
        List<CustomDestination> custom = new ArrayList<>();
        custom(asked.custom()).forEach((chosen, destination) -> {
            custom.add(chosen);
            destinations.add(destination);
        });
        OtherDestinations open = new OtherDestinations(
                asked.zipkin(), asked.remoteWrite(), file == null ? null : asked.file(), List.copyOf(custom));
        return new OpenDestinations(List.copyOf(destinations), open);
    }

    private static @Nullable RotatingFile file(@Nullable FileDestination destination) {
        try {
            return destination == null ? null : RotatingFile.open(destination);
        } catch (IOException unwritable) {
            LOG.log(Level.ERROR, "Cannot write " + destination + ": " + unwritable + "; telemetry goes on without it");
            return null;
        }
    }

    private static Map<CustomDestination, Destination> custom(List<CustomDestination> asked) {
        Map<CustomDestination, Destination> open = new LinkedHashMap<>();
        if (asked.isEmpty()) {
            return open;
        }
        Providers providers = Providers.find();
        for (CustomDestination one : asked) {
            try {
                if (providers.has(one)) {
                    open.put(one, providers.open(one));
                } else {
                    LOG.log(Level.WARNING, providers.missing(one) + "; telemetry goes on without it");
                }
            } catch (ExporterException failure) {
                LOG.log(
                        Level.ERROR,
                        "The exporter " + one + " does not start: " + failure.getMessage()
                                + "; telemetry goes on without it");
            }
        }
        return open;
    }

    /** Returns whether any takes spans. */
    boolean takesSpans() {
        return all.stream().anyMatch(destination -> destination.spans() != null);
    }

    /** Returns whether any takes log records. */
    boolean takesLogs() {
        return all.stream().anyMatch(destination -> destination.logs() != null);
    }

    SdkTracerProviderBuilder spans(
            SdkTracerProviderBuilder tracers,
            TraceSampler traceSampler,
            ConfigProperties config,
            TelemetrySettings settings,
            DropCounters drops) {
        for (Destination destination : all) {
            SpanExporter exporter = destination.spans();
            if (exporter != null) {
                int most = settings.tuning().queueSize();
                ExportQueue queue = new ExportQueue(Signal.TRACES, most, drops);
                BatchSpanProcessor batches = BatchSpanProcessor.builder(
                                new RedactingSpanExporter(exporter, queue, drops))
                        .setScheduleDelay(config.getDuration("otel.bsp.schedule.delay", Duration.ofSeconds(5)))
                        .setExporterTimeout(config.getDuration("otel.bsp.export.timeout", Duration.ofSeconds(30)))
                        .setMaxQueueSize(most)
                        .setMaxExportBatchSize(Math.min(most, config.getInt("otel.bsp.max.export.batch.size", 512)))
                        .build();
                tracers.addSpanProcessor(traceSampler.before(new GatedSpanProcessor(batches, queue)));
            }
        }
        return tracers;
    }

    SdkLoggerProviderBuilder logs(
            SdkLoggerProviderBuilder loggers, ConfigProperties config, TelemetrySettings settings, DropCounters drops) {
        for (Destination destination : all) {
            LogRecordExporter exporter = destination.logs();
            if (exporter != null) {
                int most = settings.logs().queueSize();
                ExportQueue queue = new ExportQueue(Signal.LOGS, most, drops);
                BatchLogRecordProcessor batches = BatchLogRecordProcessor.builder(
                                new RedactingLogRecordExporter(exporter, queue, drops))
                        .setScheduleDelay(config.getDuration("otel.blrp.schedule.delay", Duration.ofSeconds(1)))
                        .setExporterTimeout(config.getDuration("otel.blrp.export.timeout", Duration.ofSeconds(30)))
                        .setMaxQueueSize(most)
                        .setMaxExportBatchSize(Math.min(most, config.getInt("otel.blrp.max.export.batch.size", 512)))
                        .build();
                loggers.addLogRecordProcessor(new GatedLogProcessor(batches, queue));
            }
        }
        return loggers;
    }

    SdkMeterProviderBuilder metrics(SdkMeterProviderBuilder meters, ConfigProperties config, DropCounters drops) {
        Duration interval = config.getDuration("otel.metric.export.interval", Duration.ofMinutes(1));
        int limit = config.getInt("otel.java.metrics.cardinality.limit", LIMIT);
        for (Destination destination : all) {
            MetricReader reader = destination.metrics(interval, drops);
            if (reader != null) {
                meters.registerMetricReader(reader, type -> limit);
            }
        }
        return meters;
    }

    /** The end is near: nothing is tried again. */
    void hurry() {
        all.forEach(Destination::hurry);
    }

    @Override
    public void close() throws IOException {
        for (Destination destination : all) {
            destination.close();
        }
    }
}
