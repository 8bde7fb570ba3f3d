package io.javatar.telemetry.sdk;

import io.javatar.telemetry.settings.Sampling;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Samples a ratio of the traces, 0 to 1; the ratio can be changed while running. */
final class RatioSampler implements TraceSampler {
    private final boolean parentBased;
    private final Sampler sampler;
    private final AtomicReference<Share> share;

    private record Share(Sampler sampler, String words) {}

    RatioSampler(Sampling sampling) {
        this.parentBased = sampling.parentBased();
        this.share = new AtomicReference<>(new Share(sampler(ratio(sampling)), sampling.toString()));
        Sampler changing = new Changing(share);
        this.sampler = parentBased ? Sampler.parentBased(changing) : changing;
    }

    private static double ratio(Sampling sampling) {
        if (sampling.byRatio()) {
            return sampling.argument();
        }
        return sampling.sampler().endsWith("always_on") ? 1 : 0;
    }

    private static Sampler sampler(double ratio) {
        if (ratio == 0) {
            return Sampler.alwaysOff();
        }
        return ratio == 1 ? Sampler.alwaysOn() : Sampler.traceIdRatioBased(ratio);
    }

    @Override
    public Sampler sampler() {
        return sampler;
    }

    @Override
    public void keep(double ratio) {
        Sampling.checkShare(ratio);
        share.set(new Share(sampler(ratio), (parentBased ? "parentbased_" : "") + "traceidratio " + ratio));
    }

    @Override
    public String words() {
        return now(share).words();
    }

    private static Share now(AtomicReference<Share> share) {
        return Objects.requireNonNull(share.get());
    }

    /** Asks the sampler of the moment. */
    private record Changing(AtomicReference<Share> share) implements Sampler {
        @Override
        public SamplingResult shouldSample(
                Context parent, String trace, String name, SpanKind kind, Attributes attributes, List<LinkData> links) {
            return now(share).sampler().shouldSample(parent, trace, name, kind, attributes, links);
        }

        @Override
        public String getDescription() {
            return now(share).words();
        }
    }
}
