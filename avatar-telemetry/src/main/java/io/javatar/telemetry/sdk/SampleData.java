package io.javatar.telemetry.sdk;

import io.javatar.telemetry.settings.ServiceIdentity;
import io.javatar.telemetry.settings.TelemetrySettings;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.context.Context;
import io.opentelemetry.exporter.prometheus.PrometheusMetricReader;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.export.CollectionRegistration;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One span, one metric and one log record of the service, as an instance of its own: {@code doctor}.
 *
 * @param config what exporters are made from
 * @param spans the span {@code telemetry.doctor}
 * @param metrics the counter {@code ivatar_telemetry_doctor_total}
 * @param snapshots the same as Prometheus has it
 * @param logs the record, within the span
 */
record SampleData(
        ConfigProperties config,
        List<SpanData> spans,
        Collection<MetricData> metrics,
        MetricSnapshots snapshots,
        List<LogRecordData> logs) {
    private static final String SCOPE = "io.javatar.telemetry.doctor";

    static SampleData of(TelemetrySettings settings) {
        ServiceIdentity own = settings.identity();
        ServiceIdentity identity =
                new ServiceIdentity(own.name(), own.version(), "doctor", own.environment(), own.attributes());
        List<SpanData> spans = new CopyOnWriteArrayList<>();
        List<LogRecordData> logs = new CopyOnWriteArrayList<>();
        AtomicReference<ConfigProperties> config = new AtomicReference<>();
        Collecting metrics = new Collecting();
        PrometheusMetricReader page = PrometheusPage.reader();
        try (OpenTelemetrySdk sdk = AutoConfiguredOpenTelemetrySdk.builder()
                .disableShutdownHook()
                .setComponentLoader(new QuickSenders())
                .addPropertiesCustomizer(ignored -> properties(settings))
                .addResourceCustomizer((resource, found) -> {
                    config.set(found);
                    return resource.merge(ServiceResource.of(identity, found));
                })
                .addTracerProviderCustomizer((tracers, found) -> tracers.addSpanProcessor(new Ended(spans)))
                .addLoggerProviderCustomizer((loggers, found) ->
                        loggers.addLogRecordProcessor((context, record) -> logs.add(record.toLogRecordData())))
                .addMeterProviderCustomizer(
                        (meters, found) -> meters.registerMetricReader(metrics).registerMetricReader(page))
                .build()
                .getOpenTelemetrySdk()) {
            record(sdk);
            return new SampleData(
                    Objects.requireNonNull(config.get()),
                    List.copyOf(spans),
                    metrics.all(),
                    page.collect(),
                    List.copyOf(logs));
        }
    }

    private static Map<String, String> properties(TelemetrySettings settings) {
        Map<String, String> properties = new HashMap<>(SdkProperties.of(settings));
        List.of("traces", "metrics", "logs").forEach(signal -> properties.put("otel." + signal + ".exporter", "none"));
        properties.put("otel.traces.sampler", "always_on");
        return properties;
    }

    private static void record(OpenTelemetrySdk sdk) {
        var span = sdk.getTracer(SCOPE).spanBuilder("telemetry.doctor").startSpan();
        sdk.getMeter(SCOPE)
                .counterBuilder("ivatar_telemetry_doctor_total")
                .setUnit("{run}")
                .setDescription("Runs of the telemetry doctor")
                .build()
                .add(1);
        sdk.getLogsBridge()
                .get(SCOPE)
                .logRecordBuilder()
                .setContext(Context.current().with(span))
                .setSeverity(Severity.INFO)
                .setSeverityText("INFO")
                .setBody("A test of the telemetry doctor")
                .emit();
        span.end();
    }

    private record Ended(List<SpanData> spans) implements SpanProcessor {
        @Override
        public void onStart(Context parent, ReadWriteSpan span) {}

        @Override
        public boolean isStartRequired() {
            return false;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            spans.add(span.toSpanData());
        }

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }

    private static final class Collecting implements MetricReader {
        private final AtomicReference<CollectionRegistration> source =
                new AtomicReference<>(CollectionRegistration.noop());

        Collection<MetricData> all() {
            return Objects.requireNonNull(source.get()).collectAllMetrics();
        }

        @Override
        public void register(CollectionRegistration registration) {
            source.set(registration);
        }

        @Override
        public AggregationTemporality getAggregationTemporality(InstrumentType type) {
            return AggregationTemporality.CUMULATIVE;
        }

        @Override
        public CompletableResultCode forceFlush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
