package io.javatar.telemetry.settings;

import java.util.HashMap;
import java.util.Map;

/** Reads settings from given variables, on a machine that never changes. */
final class TestSettings {
    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();

    private TestSettings() {}

    static TestSettings of(String variable, String value) {
        return nothing().and(variable, value);
    }

    static TestSettings nothing() {
        return new TestSettings();
    }

    /** Export is on. */
    static TestSettings on() {
        return of("OTEL_EXPORT_ENABLED", "true");
    }

    TestSettings and(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    TestSettings property(String name, String value) {
        properties.put(name, value);
        return this;
    }

    TelemetrySettings settings() {
        return TelemetrySettings.read(
                new SettingsReader(environment::get, properties::get), new Machine("machine-1", "2.0.0-build"));
    }
}
