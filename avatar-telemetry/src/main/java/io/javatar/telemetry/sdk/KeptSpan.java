package io.javatar.telemetry.sdk;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.sdk.common.InstrumentationScopeInfo;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.SpanData;
import org.jspecify.annotations.Nullable;

/** A span that was not sampled when it began and is exported all the same. */
final class KeptSpan implements ReadableSpan {
    private final ReadableSpan span;
    private final SpanContext context;

    KeptSpan(ReadableSpan span) {
        SpanContext given = span.getSpanContext();
        this.span = span;
        this.context = SpanContext.create(
                given.getTraceId(), given.getSpanId(), TraceFlags.getSampled(), given.getTraceState());
    }

    @Override
    public SpanContext getSpanContext() {
        return context;
    }

    @Override
    public SpanContext getParentSpanContext() {
        return span.getParentSpanContext();
    }

    @Override
    public String getName() {
        return span.getName();
    }

    @Override
    public SpanData toSpanData() {
        return new KeptData(span.toSpanData(), context);
    }

    @Override
    @Deprecated
    public io.opentelemetry.sdk.common.InstrumentationLibraryInfo getInstrumentationLibraryInfo() {
        return span.getInstrumentationLibraryInfo();
    }

    @Override
    public InstrumentationScopeInfo getInstrumentationScopeInfo() {
        return span.getInstrumentationScopeInfo();
    }

    @Override
    public boolean hasEnded() {
        return span.hasEnded();
    }

    @Override
    public long getLatencyNanos() {
        return span.getLatencyNanos();
    }

    @Override
    public SpanKind getKind() {
        return span.getKind();
    }

    @Override
    public <T> @Nullable T getAttribute(AttributeKey<T> key) {
        return span.getAttribute(key);
    }

    @Override
    public Attributes getAttributes() {
        return span.getAttributes();
    }

    private static final class KeptData extends DelegatingSpanData {
        private final SpanContext context;

        KeptData(SpanData span, SpanContext context) {
            super(span);
            this.context = context;
        }

        @Override
        public SpanContext getSpanContext() {
            return context;
        }
    }
}
