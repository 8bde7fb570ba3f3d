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
 * @param choice the sampler
 * @param losses the drops
 */
record SdkAssembly(
        OpenTelemetry telemetry,
        boolean sendsLogs,
        List<AutoCloseable> parts,
        List<String> destinations,
        TraceChoice choice,
        Losses losses) {
    private static final Logger LOG = System.getLogger("io.javatar.telemetry");

    /** Returns the SDK of an agent around us if there is one, else our own. */
    static SdkAssembly of(TelemetrySettings settings) {
        if (GlobalOpenTelemetry.isSet()) {
            return new SdkAssembly(
                    GlobalOpenTelemetry.get(),
                    false,
                    List.of(),
                    List.of("the agent's"),
                    new FixedChoice("the agent's", "the agent around this server decides"),
                    new Losses());
        }
        PrometheusPage page = page(settings.destinations().prometheus());
        Exits exits = Exits.open(settings);
        try {
            return own(settings, page, exits);
        } catch (RuntimeException | LinkageError failure) {
            if (page != null) {
                page.close();
            }
            exits.all().forEach(SdkAssembly::abandon);
            throw failure;
        }
    }

    private static void abandon(Exit exit) {
        try {
            exit.close();
        } catch (IOException unusable) {
            LOG.log(Level.DEBUG, "Not closed: " + unusable);
        }
    }

    private static SdkAssembly own(TelemetrySettings settings, @Nullable PrometheusPage page, Exits exits) {
        Losses losses = new Losses();
        TraceChoice choice = TraceChoice.of(sampling(settings, exits), losses);
        OpenTelemetrySdk sdk = sdk(settings, page, exits, choice, losses);
        List<AutoCloseable> parts = new ArrayList<>();
        RuntimeTelemetry jvm = jvm(sdk);
        if (jvm != null) {
            parts.add(jvm);
        }
        // The page before the SDK, whose end may take long: its port has to be free for the next start.
        if (page != null) {
            parts.add(page);
        }
        parts.add(exits::hurry);
        parts.add(sdk);
        parts.add(exits);
        return new SdkAssembly(
                sdk,
                settings.destinations().logs() != null || exits.takesLogs(),
                List.copyOf(parts),
                settings.destinations()
                        .withPage(page == null ? null : page.address())
                        .withOthers(exits.open())
                        .lines(),
                choice,
                losses);
    }

    // Where spans go nowhere, none is made.
    private static Sampling sampling(TelemetrySettings settings, Exits exits) {
        boolean taken = settings.destinations().traces() != null || exits.takesSpans();
        return taken ? settings.tuning().sampling() : Sampling.NOTHING;
    }

    private static OpenTelemetrySdk sdk(
            TelemetrySettings settings, @Nullable PrometheusPage page, Exits exits, TraceChoice choice, Losses losses) {
        ExportQueue queue = new ExportQueue(Signal.TRACES, settings.tuning().queueSize(), losses);
        ExportQueue records = new ExportQueue(Signal.LOGS, settings.logs().queueSize(), losses);
        return AutoConfiguredOpenTelemetrySdk.builder()
                .disableShutdownHook()
                .setComponentLoader(new QuickSenders())
                .addPropertiesCustomizer(config -> SdkProperties.of(settings))
                .addResourceCustomizer(
                        (resource, config) -> resource.merge(ServiceResource.of(settings.identity(), config)))
                .addSpanExporterCustomizer((next, config) -> new RedactingSpanExporter(
                        new Renewal<>(next, () -> Otlp.spans(config), SpanExporter::shutdown), queue, losses))
                .addSpanProcessorCustomizer((next, config) -> choice.before(new GatedSpanProcessor(next, queue)))
                .addSamplerCustomizer((unused, config) -> choice.sampler())
                .addLogRecordExporterCustomizer((next, config) -> new RedactingLogRecordExporter(
                        new Renewal<>(next, () -> Otlp.logs(config), LogRecordExporter::shutdown), records, losses))
                .addLogRecordProcessorCustomizer((next, config) -> new GatedLogProcessor(next, records))
                .addMetricExporterCustomizer((next, config) -> new WatchedMetricExporter(
                        new Renewal<>(next, () -> Otlp.metrics(config), MetricExporter::shutdown), losses))
                .addTracerProviderCustomizer(
                        (tracers, config) -> exits.spans(choice.joined(tracers), choice, config, settings, losses))
                .addLoggerProviderCustomizer((loggers, config) -> exits.logs(loggers, config, settings, losses))
                .addMeterProviderCustomizer((meters, config) -> silenced(exits.metrics(meters, config, losses)))
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
