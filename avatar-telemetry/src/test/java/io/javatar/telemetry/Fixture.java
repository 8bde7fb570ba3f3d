package io.javatar.telemetry;

import io.javatar.telemetry.metric.RouteGroup;
import io.javatar.telemetry.metric.Routes;
import io.javatar.telemetry.settings.TelemetrySettings;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Telemetry as an operator would set it up. */
final class Fixture {
    private final Map<String, String> environment = new HashMap<>();

    private Fixture() {
        environment.put("OTEL_EXPORT_ENABLED", "true");
        environment.put("HOSTNAME", "node-1");
        environment.put("IVATAR_VERSION", "2.0.0");
        // The standard output of this process is how it talks to the build.
        environment.put("IVATAR_TELEMETRY_LOG_FORMAT", "text");
    }

    static Fixture enabled() {
        return new Fixture();
    }

    Fixture with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Fixture page() {
        return with("OTEL_PROMETHEUS_ENDPOINT", "127.0.0.1:0");
    }

    TelemetrySettings settings() {
        return TelemetrySettings.of(environment::get, name -> null);
    }

    Telemetry start() {
        return Telemetry.start(settings(), routes());
    }

    static Routes routes() {
        Map<String, RouteGroup> templates = new LinkedHashMap<>();
        templates.put("/avatar/{hash}", RouteGroup.AVATAR);
        templates.put("/upload", RouteGroup.ACCOUNT);
        return Routes.of(templates);
    }
}
