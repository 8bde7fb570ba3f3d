package io.javatar.telemetry.settings;

import java.util.Map;

/**
 * Options of OTLP. Holds secrets and does not show them.
 *
 * @param properties checked properties for the OpenTelemetry SDK, by name
 */
public record OtlpOptions(Map<String, String> properties) {
    /** Without headers and certificates of the operator's own. */
    static final OtlpOptions USUAL =
            new OtlpOptions(Map.of("otel.exporter.otlp.timeout", "10000", "otel.exporter.otlp.compression", "gzip"));

    @Override
    public String toString() {
        return "OtlpOptions" + properties.keySet();
    }
}
