package io.javatar.telemetry.settings;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a server stands.
 *
 * @param name one of production, staging, test and development, or a name of the operator's own
 */
public record Environment(String name) {
    /** The default. */
    public static final Environment DEVELOPMENT = new Environment("development");

    /** What holds where the name cannot be read: here the least opens by itself. */
    private static final Environment STRICTEST = new Environment("production");

    private static final Set<String> KNOWN = Set.of("production", "staging", "test", "development");
    private static final String USUAL = Variable.OTEL_ENVIRONMENT.form();
    private static final Pattern OWN = Pattern.compile("[a-z0-9._-]{1,64}");

    /** Returns whether this is the environment of developers. */
    public boolean isDevelopment() {
        return equals(DEVELOPMENT);
    }

    /** Returns whether a metrics page may open here without being allowed: in development and test only. */
    public boolean opensMetricsPage() {
        return isDevelopment() || name.equals("test");
    }

    /** Reads the variable; where that is unset, {@code other} (of the resource attributes) counts. */
    static Environment read(SettingsReader reader, @Nullable String other) {
        String text = reader.text(Variable.OTEL_ENVIRONMENT);
        if (text == null) {
            text = other;
        }
        if (text == null) {
            return DEVELOPMENT;
        }
        String name = text.toLowerCase(Locale.ROOT);
        if (!OWN.matcher(name).matches()) {
            reader.warn(Variable.OTEL_ENVIRONMENT, SettingsReader.shown(text) + " is not a name; production holds");
            return STRICTEST;
        }
        if (!KNOWN.contains(name)) {
            reader.warn(
                    Variable.OTEL_ENVIRONMENT,
                    SettingsReader.shown(text) + " is not a usual name, which are " + USUAL + "; nothing opens for it");
        }
        return new Environment(name);
    }
}
