package io.javatar.telemetry.settings;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sampling of traces.
 *
 * @param sampler the OpenTelemetry name of the sampler, or {@link #ADAPTIVE}
 * @param argument the share of traces that a ratio sampler keeps, 0 to 1; the traces a second that {@link #ADAPTIVE}
 *     picks, 0 to 1000; else without meaning
 * @param slow how long a request takes at least for {@link #ADAPTIVE} to keep it
 */
public record Sampling(String sampler, double argument, Duration slow) {
    /** Keeps so many traces a second, and all that operators ask about: uploads, logins, errors, slow requests. */
    public static final String ADAPTIVE = "ivatar_adaptive";

    private static final Set<String> SAMPLERS = Set.of(
            "always_on",
            "always_off",
            "traceidratio",
            "parentbased_always_on",
            "parentbased_always_off",
            "parentbased_traceidratio",
            ADAPTIVE);
    private static final double PRODUCTION_RATIO = 0.1;
    private static final double USUAL_RATE = 10;
    private static final double HIGHEST_RATE = 1000;
    private static final Duration USUALLY_SLOW = Duration.ofSeconds(1);

    /** Keeps nothing; for servers whose traces go nowhere. */
    public static final Sampling NOTHING = new Sampling("always_off", 0, USUALLY_SLOW);

    /** Returns whether the argument is a share. */
    public boolean byRatio() {
        return sampler.endsWith("traceidratio");
    }

    /** Returns whether this is {@link #ADAPTIVE}. */
    public boolean adaptive() {
        return sampler.equals(ADAPTIVE);
    }

    /** Returns whether the decision of a caller that names its trace is followed. */
    public boolean parentBased() {
        return sampler.startsWith("parentbased_");
    }

    /**
     * Refuses what is no share.
     *
     * @throws IllegalArgumentException unless within 0..1
     */
    public static void checkShare(double ratio) {
        if (!(ratio >= 0 && ratio <= 1)) {
            throw new IllegalArgumentException(ratio + " is not within 0..1");
        }
    }

    static Sampling read(SettingsReader reader, Environment environment) {
        String sampler = reader.word(Variable.OTEL_TRACES_SAMPLER, SAMPLERS);
        Integer millis = reader.number(Variable.IVATAR_TELEMETRY_SLOW_MS, 1);
        Duration slow = millis == null ? USUALLY_SLOW : Duration.ofMillis(millis);
        if (sampler != null && sampler.equals(ADAPTIVE)) {
            Double rate = argument(reader, HIGHEST_RATE);
            return new Sampling(sampler, rate == null ? USUAL_RATE : rate, slow);
        }
        Double ratio = argument(reader, 1);
        if (sampler != null) {
            return new Sampling(sampler, ratio == null ? 1 : ratio, slow);
        }
        if (environment.isDevelopment()) {
            return new Sampling("parentbased_always_on", 1, slow);
        }
        return new Sampling("parentbased_traceidratio", ratio == null ? PRODUCTION_RATIO : ratio, slow);
    }

    private static @Nullable Double argument(SettingsReader reader, double most) {
        String text = reader.text(Variable.OTEL_TRACES_SAMPLER_ARG);
        if (text == null) {
            return null;
        }
        try {
            double argument = Double.parseDouble(text);
            if (argument >= 0 && argument <= most) {
                return argument;
            }
        } catch (NumberFormatException notANumber) {
            // Reported below, like a number out of range.
        }
        reader.warn(
                Variable.OTEL_TRACES_SAMPLER_ARG,
                SettingsReader.shown(text) + " is not within 0.." + (int) most + "; the default holds");
        return null;
    }

    @Override
    public String toString() {
        if (adaptive()) {
            return sampler + ' ' + argument + " a second, slow from " + slow.toMillis() + " ms";
        }
        return byRatio() ? sampler + ' ' + argument : sampler;
    }
}
