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
        return read(new Given(environment, properties), Machine.local());
    }

    static TelemetrySettings read(Given given, Machine machine) {
        Map<String, String> attributes = resourceAttributes(given);
        ServiceIdentity identity = ServiceIdentity.read(given, attributes, machine);
        Environment environment = identity.environment();
        TelemetryState state = TelemetryState.read(given);
        Destinations destinations =
                state == TelemetryState.ON ? new DestinationsReading(given, environment).read() : Destinations.NONE;
        Tuning tuning = new TuningReading(given, environment).read();
        LogSettings logs = LogSettings.read(given, environment);
        return new TelemetrySettings(
                state, identity, destinations, PrivacyModes.read(given), tuning, logs, given.findings());
    }

    /** Returns the same without OTLP. */
    public TelemetrySettings withoutOtlp() {
        return new TelemetrySettings(state, identity, destinations.withoutOtlp(), privacy, tuning, logs, findings);
    }

    private static Map<String, String> resourceAttributes(Given given) {
        String text = given.text(Variable.OTEL_RESOURCE_ATTRIBUTES);
        Map<String, String> attributes = text == null ? Map.of() : NameValues.parse(text);
        if (attributes == null) {
            given.warn(Variable.OTEL_RESOURCE_ATTRIBUTES, "not a list of name=value; ignored");
            return Map.of();
        }
        return attributes;
    }
}
