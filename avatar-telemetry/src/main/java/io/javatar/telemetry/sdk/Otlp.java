package io.javatar.telemetry.sdk;

import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.autoconfigure.spi.logs.ConfigurableLogRecordExporterProvider;
import io.opentelemetry.sdk.autoconfigure.spi.metrics.ConfigurableMetricExporterProvider;
import io.opentelemetry.sdk.autoconfigure.spi.traces.ConfigurableSpanExporterProvider;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import io.opentelemetry.sdk.metrics.export.MetricExporter;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ServiceLoader;
import java.util.function.Function;

/** Creates OTLP exporters, as the SDK does from its properties. */
final class Otlp {
    private Otlp() {}

    static SpanExporter spans(ConfigProperties config) {
        return exporter(
                ConfigurableSpanExporterProvider.class,
                ConfigurableSpanExporterProvider::getName,
                provider -> provider.createExporter(config));
    }

    static MetricExporter metrics(ConfigProperties config) {
        return exporter(
                ConfigurableMetricExporterProvider.class,
                ConfigurableMetricExporterProvider::getName,
                provider -> provider.createExporter(config));
    }

    static LogRecordExporter logs(ConfigProperties config) {
        return exporter(
                ConfigurableLogRecordExporterProvider.class,
                ConfigurableLogRecordExporterProvider::getName,
                provider -> provider.createExporter(config));
    }

    private static <P, E> E exporter(Class<P> type, Function<P, String> name, Function<P, E> create) {
        return ServiceLoader.load(type, Otlp.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(provider -> name.apply(provider).equals("otlp"))
                .map(create)
                .findFirst()
                .orElseThrow();
    }
}
