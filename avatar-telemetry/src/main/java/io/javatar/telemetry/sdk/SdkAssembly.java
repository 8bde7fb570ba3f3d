package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.Signal;
import io.javatar.telemetry.settings.PrometheusEndpoint;
import io.javatar.telemetry.settings.Sampling;
import io.javatar.telemetry.settings.TelemetrySettings;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.instrumentation.runtimetelemetry.RuntimeTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import io.opentelemetry.sdk.metrics.Aggregation;
import io.opentelemetry.sdk.metrics.InstrumentSelector;
import io.opentelemetry.sdk.metrics.SdkMeterProviderBuilder;
import io.opentelemetry.sdk.metrics.View;
import io.opentelemetry.sdk.metrics.export.MetricExporter;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts that record and export.
 *
 * @param telemetry the entry to the SDK
 * @param sendsLogs whether log records have to be given to it
 * @param parts what has to be closed, in this order
 * @param destinations one line for each open destination
 * @param traceSampler the sampler
 * @param drops the drops
 */
record SdkAssembly(
        OpenTelemetry telemetry,
        boolean sendsLogs,
        List<AutoCloseable> parts,
        List<String> destinations,
        TraceSampler traceSampler,
        DropCounters drops) {
    private static final Logger LOG = System.getLogger("io.javatar.telemetry");

    /** Returns the SDK of an agent around us if there is one, else our own. */
    static SdkAssembly of(TelemetrySettings settings) {
        if (GlobalOpenTelemetry.isSet()) {
            return new SdkAssembly(
                    GlobalOpenTelemetry.get(),
                    false,
                    List.of(),
                    List.of("the agent's"),
                    new FixedSampler("the agent's", "the agent around this server decides"),
                    new DropCounters());
        }
        PrometheusPage page = page(settings.destinations().prometheus());
        OpenDestinations destinations = OpenDestinations.open(settings);
        try {
            return own(settings, page, destinations);
        } catch (RuntimeException | LinkageError failure) {
            if (page != null) {
                page.close();
            }
            destinations.all().forEach(SdkAssembly::abandon);
            throw failure;
        }
    }

    private static void abandon(Destination destination) {
        try {
            destination.close();
        } catch (IOException unusable) {
            LOG.log(Level.DEBUG, "Not closed: " + unusable);
        }
    }

    private static SdkAssembly own(
            TelemetrySettings settings, @Nullable PrometheusPage page, OpenDestinations destinations) {
        DropCounters drops = new DropCounters();
        TraceSampler traceSampler = TraceSampler.of(sampling(settings, destinations), drops);
        OpenTelemetrySdk sdk = sdk(settings, page, destinations, traceSampler, drops);
        List<AutoCloseable> parts = new ArrayList<>();
        RuntimeTelemetry jvm = jvm(sdk);
        if (jvm != null) {
            parts.add(jvm);
        }
        // The page before the SDK, whose end may take long: its port has to be free for the next start.
        if (page != null) {
            parts.add(page);
        }
        parts.add(destinations::hurry);
        parts.add(sdk);
        parts.add(destinations);
        return new SdkAssembly(
                sdk,
                settings.destinations().logs() != null || destinations.takesLogs(),
                List.copyOf(parts),
                settings.destinations()
                        .withPage(page == null ? null : page.address())
                        .withOthers(destinations.open())
                        .lines(),
                traceSampler,
                drops);
    }

    // Where spans go nowhere, none is made.
    private static Sampling sampling(TelemetrySettings settings, OpenDestinations destinations) {
        boolean taken = settings.destinations().traces() != null || destinations.takesSpans();
        return taken ? settings.tuning().sampling() : Sampling.NOTHING;
    }

    private static OpenTelemetrySdk sdk(
            TelemetrySettings settings,
            @Nullable PrometheusPage page,
            OpenDestinations destinations,
            TraceSampler traceSampler,
            DropCounters drops) {
        ExportQueue queue = new ExportQueue(Signal.TRACES, settings.tuning().queueSize(), drops);
        ExportQueue records = new ExportQueue(Signal.LOGS, settings.logs().queueSize(), drops);
        return AutoConfiguredOpenTelemetrySdk.builder()
                .disableShutdownHook()
                .setComponentLoader(new QuickSenders())
                .addPropertiesCustomizer(config -> SdkProperties.of(settings))
                .addResourceCustomizer(
                        (resource, config) -> resource.merge(ServiceResource.of(settings.identity(), config)))
                .addSpanExporterCustomizer((next, config) -> new RedactingSpanExporter(
                        new ReconnectingExporter<>(next, () -> Otlp.spans(config), SpanExporter::shutdown),
                        queue,
                        drops))
                .addSpanProcessorCustomizer((next, config) -> traceSampler.before(new GatedSpanProcessor(next, queue)))
                .addSamplerCustomizer((unused, config) -> traceSampler.sampler())
                .addLogRecordExporterCustomizer((next, config) -> new RedactingLogRecordExporter(
                        new ReconnectingExporter<>(next, () -> Otlp.logs(config), LogRecordExporter::shutdown),
                        records,
                        drops))
                .addLogRecordProcessorCustomizer((next, config) -> new GatedLogProcessor(next, records))
                .addMetricExporterCustomizer((next, config) -> new WatchedMetricExporter(
                        new ReconnectingExporter<>(next, () -> Otlp.metrics(config), MetricExporter::shutdown), drops))
                .addTracerProviderCustomizer((tracers, config) ->
                        destinations.spans(traceSampler.joined(tracers), traceSampler, config, settings, drops))
                .addLoggerProviderCustomizer((loggers, config) -> destinations.logs(loggers, config, settings, drops))
                .addMeterProviderCustomizer((meters, config) -> silenced(destinations.metrics(meters, config, drops)))
                .addMeterProviderCustomizer((meters, config) -> page == null ? meters : page.readFrom(meters, config))
                .build()
                .getOpenTelemetrySdk();
    }

    // The SDK's and the exporters' own metrics are no part of the contract; ours counts the drops.
    private static SdkMeterProviderBuilder silenced(SdkMeterProviderBuilder meters) {
        View nothing = View.builder().setAggregation(Aggregation.drop()).build();
        for (String scope : List.of(
                "io.opentelemetry.sdk.trace",
                "io.opentelemetry.sdk.metrics",
                "io.opentelemetry.sdk.logs",
                "io.opentelemetry.exporters.otlp-grpc",
                "io.opentelemetry.exporters.otlp-http")) {
            meters.registerView(InstrumentSelector.builder().setMeterName(scope).build(), nothing);
        }
        return meters;
    }

    private static @Nullable PrometheusPage page(@Nullable PrometheusEndpoint endpoint) {
        if (endpoint == null) {
            return null;
        }
        try {
            return PrometheusPage.open(endpoint);
        } catch (IOException | RuntimeException | LinkageError failure) {
            LOG.log(Level.ERROR, "Cannot open " + endpoint + ": " + failure + "; telemetry goes on without it");
            return null;
        }
    }

    private static @Nullable RuntimeTelemetry jvm(OpenTelemetrySdk sdk) {
        try {
            return RuntimeTelemetry.create(sdk);
        } catch (RuntimeException | LinkageError failure) {
            LOG.log(Level.WARNING, "No metrics of the JVM: " + failure);
            return null;
        }
    }
}
