package io.javatar.telemetry.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/** Reads properties for the SDK, and checks each, for the SDK would throw. */
final class TuningReader {
    private static final Set<String> PROPAGATORS = Set.of("tracecontext", "baggage", "none");
    private static final Set<String> EXEMPLARS = Set.of("trace_based", "always_on", "always_off");
    private static final int TEXT_LIMIT = 256;
    private static final int QUEUE_SIZE = 2048;

    private final SettingsReader reader;
    private final Environment environment;
    private final Map<String, String> sdk = new LinkedHashMap<>();

    TuningReader(SettingsReader reader, Environment environment) {
        this.reader = reader;
        this.environment = environment;
    }

    Tuning read() {
        Integer textLimit = number(Variable.OTEL_SPAN_ATTRIBUTE_VALUE_LENGTH_LIMIT, 1, null);
        Integer queueSize = number(Variable.OTEL_BSP_MAX_QUEUE_SIZE, 1, String.valueOf(QUEUE_SIZE));
        number(Variable.OTEL_BSP_SCHEDULE_DELAY, 0, "5000");
        number(Variable.OTEL_BSP_MAX_EXPORT_BATCH_SIZE, 1, "512");
        number(Variable.OTEL_BSP_EXPORT_TIMEOUT, 0, "30000");
        number(Variable.OTEL_BLRP_SCHEDULE_DELAY, 0, "1000");
        number(Variable.OTEL_BLRP_MAX_QUEUE_SIZE, 1, String.valueOf(QUEUE_SIZE));
        number(Variable.OTEL_BLRP_MAX_EXPORT_BATCH_SIZE, 1, "512");
        number(Variable.OTEL_BLRP_EXPORT_TIMEOUT, 0, "30000");
        number(Variable.OTEL_METRIC_EXPORT_INTERVAL, 1, environment.isDevelopment() ? "15000" : "60000");
        number(Variable.OTEL_JAVA_METRICS_CARDINALITY_LIMIT, 1, "2000");
        put(
                Variable.OTEL_METRICS_EXEMPLAR_FILTER,
                reader.word(Variable.OTEL_METRICS_EXEMPLAR_FILTER, EXEMPLARS),
                "trace_based");
        put(Variable.OTEL_PROPAGATORS, propagators(), "tracecontext,baggage");
        put(
                Variable.OTEL_RESOURCE_DISABLED_KEYS,
                reader.text(Variable.OTEL_RESOURCE_DISABLED_KEYS),
                Variable.OTEL_RESOURCE_DISABLED_KEYS.fallback());
        return new Tuning(
                Sampling.read(reader, environment),
                AttributeNames.read(reader),
                textLimit == null ? TEXT_LIMIT : textLimit,
                queueSize == null ? QUEUE_SIZE : queueSize,
                Map.copyOf(sdk),
                logLevel());
    }

    private @Nullable Integer number(Variable variable, int least, @Nullable String fallback) {
        Integer number = reader.number(variable, least);
        put(variable, number == null ? null : number.toString(), fallback);
        return number;
    }

    // A default is passed to the SDK too: it would read the bad value by itself otherwise.
    private void put(Variable variable, @Nullable String value, @Nullable String fallback) {
        if (value != null) {
            sdk.put(variable.property(), value);
        } else if (fallback != null) {
            sdk.put(variable.property(), fallback);
        }
    }

    private @Nullable String propagators() {
        List<String> names = reader.list(Variable.OTEL_PROPAGATORS);
        if (names.isEmpty() || (PROPAGATORS.containsAll(names) && (names.size() == 1 || !names.contains("none")))) {
            return names.isEmpty() ? null : String.join(",", names);
        }
        reader.warn(
                Variable.OTEL_PROPAGATORS,
                SettingsReader.unknown(Variable.OTEL_PROPAGATORS, String.join(",", names)) + "the default holds");
        return null;
    }

    private @Nullable Level logLevel() {
        String text = reader.text(Variable.IVATAR_TELEMETRY_LOG_LEVEL);
        try {
            return text == null ? null : Level.parse(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            reader.warn(
                    Variable.IVATAR_TELEMETRY_LOG_LEVEL,
                    SettingsReader.unknown(Variable.IVATAR_TELEMETRY_LOG_LEVEL, text) + "INFO holds");
            return Level.INFO;
        }
    }
}
