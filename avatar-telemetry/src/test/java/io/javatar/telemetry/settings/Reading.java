package io.javatar.telemetry.settings;

import java.util.HashMap;
import java.util.Map;

/** Reads settings from given variables, on a machine that never changes. */
final class Reading {
    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();

    private Reading() {}

    static Reading of(String variable, String value) {
        return nothing().and(variable, value);
    }

    static Reading nothing() {
        return new Reading();
    }

    /** Export is on. */
    static Reading on() {
        return of("OTEL_EXPORT_ENABLED", "true");
    }

    Reading and(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Reading property(String name, String value) {
        properties.put(name, value);
        return this;
    }

    TelemetrySettings settings() {
        return TelemetrySettings.read(
                new Given(environment::get, properties::get), new Machine("machine-1", "2.0.0-build"));
    }
}
