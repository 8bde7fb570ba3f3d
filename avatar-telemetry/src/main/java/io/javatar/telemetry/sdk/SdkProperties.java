package io.javatar.telemetry.sdk;

import io.javatar.telemetry.settings.Destinations;
import io.javatar.telemetry.settings.OtlpDestination;
import io.javatar.telemetry.settings.TelemetrySettings;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The checked settings as properties of the SDK. They override what the SDK would read by itself. */
final class SdkProperties {
    private SdkProperties() {}

    static Map<String, String> of(TelemetrySettings settings) {
        Destinations destinations = settings.destinations();
        Map<String, String> properties = new HashMap<>(settings.tuning().sdk());
        properties.putAll(destinations.options().properties());
        // Our own resource is complete, and the SDK would throw on a bad list.
        properties.put("otel.resource.attributes", "");
        properties.put("otel.sdk.disabled", "false");
        signal(properties, "traces", destinations.traces());
        signal(properties, "metrics", destinations.metrics());
        signal(properties, "logs", destinations.logs());
        // Ours takes its place, and the SDK would throw on a name that is not its own.
        properties.put("otel.traces.sampler", "always_off");
        return properties;
    }

    private static void signal(Map<String, String> properties, String signal, @Nullable OtlpDestination destination) {
        properties.put("otel." + signal + ".exporter", destination == null ? "none" : "otlp");
        if (destination != null) {
            String prefix = "otel.exporter.otlp." + signal + '.';
            properties.put(prefix + "endpoint", destination.endpoint().toString());
            properties.put(prefix + "protocol", destination.protocol());
        }
    }
}
