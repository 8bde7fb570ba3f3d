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

    static ServiceIdentity read(Given given, Map<String, String> attributes, Machine machine) {
        return new ServiceIdentity(
                name(given, attributes.get("service.name")),
                first(given.text(Variable.IVATAR_VERSION), attributes.get("service.version"), machine.version()),
                first(given.text(Variable.HOSTNAME), attributes.get("service.instance.id"), machine.hostName()),
                Environment.read(given, attributes.get("deployment.environment.name")),
                Map.copyOf(attributes));
    }

    private static String name(Given given, @Nullable String other) {
        String text = given.text(Variable.OTEL_SERVICE_NAME);
        if (text != null && text.length() > LONGEST_NAME) {
            given.warn(
                    Variable.OTEL_SERVICE_NAME,
                    "has " + text.length() + " characters, at most " + LONGEST_NAME
                            + " are allowed; the default holds");
            text = null;
        }
        return first(text, other, DEFAULT_NAME);
    }

    private static String first(@Nullable String given, @Nullable String other, String fallback) {
        if (given != null) {
            return given;
        }
        return other != null && !other.isBlank() ? other : fallback;
    }
}
