package io.javatar.telemetry.sdk;

import io.javatar.telemetry.settings.Sampling;
import io.opentelemetry.sdk.trace.SdkTracerProviderBuilder;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;

/** The sampler of traces. */
interface TraceSampler {
    /** Returns the choice that settings ask for. */
    static TraceSampler of(Sampling sampling, DropCounters drops) {
        if (sampling.equals(Sampling.NOTHING)) {
            return new FixedSampler(sampling.toString(), "traces go nowhere: no destination takes them");
        }
        return sampling.adaptive() ? AdaptiveSampler.of(sampling, drops, System::nanoTime) : new RatioSampler(sampling);
    }

    /** Returns what decides when a span begins. */
    Sampler sampler();

    /** Returns what has to stand in the place of a way out, so that it gets what is kept. */
    default SpanProcessor before(SpanProcessor next) {
        return next;
    }

    /** Adds what has to see all spans. */
    default SdkTracerProviderBuilder joined(SdkTracerProviderBuilder tracers) {
        return tracers;
    }

    /**
     * From now on keeps this share of the traces.
     *
     * @throws IllegalArgumentException for a share that is not within 0..1
     * @throws IllegalStateException where no share can be chosen
     */
    void keep(double ratio);

    /** Returns which traces are kept, in a few words. */
    String words();
}
