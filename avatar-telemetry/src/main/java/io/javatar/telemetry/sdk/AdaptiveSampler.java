package io.javatar.telemetry.sdk;

import io.javatar.telemetry.settings.Sampling;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.SdkTracerProviderBuilder;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Samples a number of traces a second, and those that a caller has sampled. When a request begins, neither its route nor
 * its outcome is known. So all requests are recorded, and {@link TailBuffer} decides at their end. The decision at the
 * beginning is still useful: exemplars and log lines of a sampled request carry it.
 */
final class AdaptiveSampler implements TraceSampler, Sampler {
    private final Sampling sampling;
    private final TraceRate rate;
    private final TailBuffer tail;

    AdaptiveSampler(Sampling sampling, TraceRate rate, TailBuffer tail) {
        this.sampling = sampling;
        this.rate = rate;
        this.tail = tail;
    }

    static AdaptiveSampler of(Sampling sampling, DropCounters drops, LongSupplier nanos) {
        TraceRate rate = new TraceRate(sampling.argument(), nanos);
        return new AdaptiveSampler(sampling, rate, new TailBuffer(sampling.slow(), rate, drops));
    }

    @Override
    public SamplingResult shouldSample(
            Context parent, String trace, String name, SpanKind kind, Attributes attributes, List<LinkData> links) {
        Span outer = Span.fromContext(parent);
        SpanContext caller = outer.getSpanContext();
        if (caller.isSampled()) {
            return SamplingResult.recordAndSample();
        }
        if (caller.isValid() && !caller.isRemote()) {
            return outer.isRecording() ? SamplingResult.recordOnly() : SamplingResult.drop();
        }
        return rate.take() ? SamplingResult.recordAndSample() : SamplingResult.recordOnly();
    }

    @Override
    public Sampler sampler() {
        return this;
    }

    @Override
    public SpanProcessor before(SpanProcessor next) {
        return tail.before(next);
    }

    @Override
    public SdkTracerProviderBuilder joined(SdkTracerProviderBuilder tracers) {
        return tracers.addSpanProcessor(tail);
    }

    @Override
    public void keep(double ratio) {
        Sampling.checkShare(ratio);
        throw new IllegalStateException(Sampling.ADAPTIVE + " keeps a number of traces a second, not a share of them");
    }

    @Override
    public String words() {
        return sampling.toString();
    }

    @Override
    public String getDescription() {
        return words();
    }
}
