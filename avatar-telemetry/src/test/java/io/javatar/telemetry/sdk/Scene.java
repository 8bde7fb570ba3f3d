package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.RouteGroup;
import io.javatar.telemetry.metric.Routes;
import io.javatar.telemetry.privacy.ClientAddress;
import io.javatar.telemetry.privacy.EmailMasking;
import io.javatar.telemetry.privacy.FileName;
import io.javatar.telemetry.settings.AttributeNames;
import io.javatar.telemetry.settings.PrivacyModes;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** A recorder whose spans and metrics stay in memory, and whose clock stands still unless it is moved. */
final class Scene {
    final AtomicLong nanos = new AtomicLong();
    final Recorder recorder;
    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final InMemoryMetricReader metrics = InMemoryMetricReader.create();

    private Scene(Sampler sampler, AttributeNames names) {
        this(new FixedSampler(sampler), names);
    }

    private Scene(TraceSampler traceSampler, AttributeNames names) {
        SdkTracerProvider tracers = traceSampler
                .joined(SdkTracerProvider.builder()
                        .setSampler(traceSampler.sampler())
                        .addSpanProcessor(traceSampler.before(SimpleSpanProcessor.create(spans))))
                .build();
        Meter meter =
                SdkMeterProvider.builder().registerMetricReader(metrics).build().get("test");
        Redaction redaction = Redaction.of(
                new PrivacyModes(EmailMasking.Mode.HASH, ClientAddress.Mode.TRUNCATED, FileName.Mode.EXTENSION, "key"));
        recorder = new Recorder(
                new RequestSpans(
                        tracers.get("test"),
                        W3CTraceContextPropagator.getInstance(),
                        new Meters(meter),
                        routes(),
                        new RequestNames(routes()),
                        new HttpAttributes(names, redaction.addresses(), 256),
                        nanos::get),
                redaction,
                names);
    }

    static Scene recording() {
        return new Scene(Sampler.alwaysOn(), new AttributeNames(true, true, false));
    }

    static Scene naming(AttributeNames names) {
        return new Scene(Sampler.alwaysOn(), names);
    }

    static Scene choosing(TraceSampler traceSampler) {
        return new Scene(traceSampler, new AttributeNames(true, true, false));
    }

    private record FixedSampler(Sampler sampler) implements TraceSampler {
        @Override
        public void keep(double ratio) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String words() {
            return sampler.getDescription();
        }
    }

    static Scene unsampled() {
        return new Scene(Sampler.alwaysOff(), new AttributeNames(true, true, false));
    }

    List<SpanData> spans() {
        return spans.getFinishedSpanItems();
    }

    /** The only span that ended. */
    SpanData span() {
        List<SpanData> all = spans();
        if (all.size() != 1) {
            throw new AssertionError(all);
        }
        return all.get(0);
    }

    SpanData span(String name) {
        return spans().stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Collection<MetricData> metrics() {
        return metrics.collectAllMetrics();
    }

    MetricData metric(String name) {
        return metrics().stream()
                .filter(metric -> metric.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Routes routes() {
        Map<String, RouteGroup> templates = new LinkedHashMap<>();
        templates.put("/avatar/{hash}", RouteGroup.AVATAR);
        templates.put("/upload", RouteGroup.ACCOUNT);
        templates.put("/login", RouteGroup.SESSION);
        templates.put("/files/{file}", RouteGroup.STATIC);
        templates.put("/health/ready", RouteGroup.HEALTH);
        return Routes.of(templates);
    }
}
