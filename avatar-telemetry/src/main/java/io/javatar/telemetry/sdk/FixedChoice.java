package io.javatar.telemetry.sdk;

import io.javatar.telemetry.settings.Sampling;
import io.opentelemetry.sdk.trace.samplers.Sampler;

/**
 * A choice that is not ours: nothing is kept, or someone else decides.
 *
 * @param words which traces are kept
 * @param reason why no share can be chosen
 */
record FixedChoice(String words, String reason) implements TraceChoice {
    @Override
    public Sampler sampler() {
        return Sampler.alwaysOff();
    }

    @Override
    public void keep(double ratio) {
        Sampling.checkShare(ratio);
        throw new IllegalStateException(reason);
    }
}
