package io.javatar.telemetry.settings;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The settings of telemetry, checked. Reading never throws: what cannot be used is replaced by its default and reported in
 * {@link #findings}.
 *
 * @param state how much telemetry there is
 * @param identity who sends it
 * @param destinations where it goes
 * @param privacy how personal values appear
 * @param tuning how it works
 * @param logs what becomes of the log
 * @param findings what was wrong with the values
 */
public record TelemetrySettings(
        TelemetryState state,
        ServiceIdentity identity,
        Destinations destinations,
        PrivacyModes privacy,
        Tuning tuning,
        LogSettings logs,
        List<Finding> findings) {
    /** Reads the environment and the system properties of this process. */
    public static TelemetrySettings ofThisProcess() {
        return of(System::getenv, System::getProperty);
    }

    /**
     * Reads given values.
     *
     * @param environment answers an environment variable by its name, null where unset
     * @param properties answers a system property by its name, null where unset; beats the environment
     */
    public static TelemetrySettings of(
            Function<String, @Nullable String> environment, Function<String, @Nullable String> properties) {
        return read(new SettingsReader(environment, properties), Machine.local());
    }

    static TelemetrySettings read(SettingsReader reader, Machine machine) {
        Map<String, String> attributes = resourceAttributes(reader);
        ServiceIdentity identity = ServiceIdentity.read(reader, attributes, machine);
        Environment environment = identity.environment();
        TelemetryState state = TelemetryState.read(reader);
        Destinations destinations =
                state == TelemetryState.ON ? new DestinationsReader(reader, environment).read() : Destinations.NONE;
        Tuning tuning = new TuningReader(reader, environment).read();
        LogSettings logs = LogSettings.read(reader, environment);
        return new TelemetrySettings(
                state, identity, destinations, PrivacyModes.read(reader), tuning, logs, reader.findings());
    }

    /** Returns the same without OTLP. */
    public TelemetrySettings withoutOtlp() {
        return new TelemetrySettings(state, identity, destinations.withoutOtlp(), privacy, tuning, logs, findings);
    }

    private static Map<String, String> resourceAttributes(SettingsReader reader) {
        String text = reader.text(Variable.OTEL_RESOURCE_ATTRIBUTES);
        Map<String, String> attributes = text == null ? Map.of() : NameValues.parse(text);
        if (attributes == null) {
            reader.warn(Variable.OTEL_RESOURCE_ATTRIBUTES, "not a list of name=value; ignored");
            return Map.of();
        }
        return attributes;
    }
}
