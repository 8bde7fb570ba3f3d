package io.javatar.telemetry.settings;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The identity of the service that sends the telemetry.
 *
 * @param name {@code service.name}
 * @param version {@code service.version}
 * @param instance {@code service.instance.id}
 * @param environment where it stands
 * @param attributes further attributes of the resource, as the operator gave them
 */
public record ServiceIdentity(
        String name, String version, String instance, Environment environment, Map<String, String> attributes) {
    private static final int LONGEST_NAME = 255;
    private static final String DEFAULT_NAME = "ivatar";

    static ServiceIdentity read(SettingsReader reader, Map<String, String> attributes, Machine machine) {
        return new ServiceIdentity(
                name(reader, attributes.get("service.name")),
                first(reader.text(Variable.IVATAR_VERSION), attributes.get("service.version"), machine.version()),
                first(reader.text(Variable.HOSTNAME), attributes.get("service.instance.id"), machine.hostName()),
                Environment.read(reader, environment(attributes)),
                Map.copyOf(attributes));
    }

    /** Returns the attribute, whose name was another one until semantic conventions 1.27; null where there is neither. */
    private static @Nullable String environment(Map<String, String> attributes) {
        String name = attributes.get("deployment.environment.name");
        return name == null ? attributes.get("deployment.environment") : name;
    }

    private static String name(SettingsReader reader, @Nullable String other) {
        String text = reader.text(Variable.OTEL_SERVICE_NAME);
        if (text != null && text.length() > LONGEST_NAME) {
            reader.warn(
                    Variable.OTEL_SERVICE_NAME,
                    "has " + text.length() + " characters, at most " + LONGEST_NAME
                            + " are allowed; the default holds");
            text = null;
        }
        return first(text, other, DEFAULT_NAME);
    }

    private static String first(@Nullable String value, @Nullable String other, String fallback) {
        if (value != null) {
            return value;
        }
        return other != null && !other.isBlank() ? other : fallback;
    }
}
