package io.javatar.telemetry.settings;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which traces are kept.
 *
 * @param sampler the OpenTelemetry name of the sampler
 * @param ratio the share of traces that a ratio sampler keeps, 0 to 1
 */
public record Sampling(String sampler, double ratio) {
    private static final Set<String> SAMPLERS = Set.of(
            "always_on",
            "always_off",
            "traceidratio",
            "parentbased_always_on",
            "parentbased_always_off",
            "parentbased_traceidratio");
    private static final double PRODUCTION_RATIO = 0.1;

    /** Keeps nothing; for servers whose traces go nowhere. */
    public static final Sampling NOTHING = new Sampling("always_off", 0);

    /** Returns whether the ratio counts. */
    public boolean byRatio() {
        return sampler.endsWith("traceidratio");
    }

    static Sampling read(Given given, Environment environment) {
        String sampler = given.word(Variable.OTEL_TRACES_SAMPLER, SAMPLERS);
        Double ratio = ratio(given);
        if (sampler != null) {
            return new Sampling(sampler, ratio == null ? 1 : ratio);
        }
        if (environment.isDevelopment()) {
            return new Sampling("parentbased_always_on", 1);
        }
        return new Sampling("parentbased_traceidratio", ratio == null ? PRODUCTION_RATIO : ratio);
    }

    private static @Nullable Double ratio(Given given) {
        String text = given.text(Variable.OTEL_TRACES_SAMPLER_ARG);
        if (text == null) {
            return null;
        }
        try {
            double ratio = Double.parseDouble(text);
            if (ratio >= 0 && ratio <= 1) {
                return ratio;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, like a number out of range.
        }
        given.warn(Variable.OTEL_TRACES_SAMPLER_ARG, Given.shown(text) + " is not within 0..1; the default holds");
        return null;
    }

    @Override
    public String toString() {
        return byRatio() ? sampler + " " + ratio : sampler;
    }
}
