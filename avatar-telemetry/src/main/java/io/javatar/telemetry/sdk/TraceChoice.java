package io.javatar.telemetry.sdk;

import io.javatar.telemetry.settings.Sampling;
import io.opentelemetry.sdk.trace.SdkTracerProviderBuilder;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;

/** The sampler of traces. */
interface TraceChoice {
    /** Returns the choice that settings ask for. */
    static TraceChoice of(Sampling sampling, Losses losses) {
        if (sampling.equals(Sampling.NOTHING)) {
            return new FixedChoice(sampling.toString(), "traces go nowhere: no destination takes them");
        }
        return sampling.adaptive() ? AdaptiveChoice.of(sampling, losses, System::nanoTime) : new ShareChoice(sampling);
    }

    /** Returns what decides when a span begins. */
    Sampler sampler();

    /** Returns what has to stand in the place of a way out, so that it gets what is kept. */
    default SpanProcessor before(SpanProcessor exit) {
        return exit;
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
