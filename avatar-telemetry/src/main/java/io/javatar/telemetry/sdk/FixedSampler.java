package io.javatar.telemetry.sdk;

import io.javatar.telemetry.settings.Sampling;
import io.opentelemetry.sdk.trace.samplers.Sampler;

/**
 * A sampler that cannot be changed while running: none, or one of the SDK.
 *
 * @param words its description
 * @param reason why no ratio can be set
 */
record FixedSampler(String words, String reason) implements TraceSampler {
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
