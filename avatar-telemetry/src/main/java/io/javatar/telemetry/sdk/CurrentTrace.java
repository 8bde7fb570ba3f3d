package io.javatar.telemetry.sdk;

import io.javatar.telemetry.span.TraceIds;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import org.jspecify.annotations.Nullable;

/** Finds the trace that a thread is working for. */
public final class CurrentTrace {
    private CurrentTrace() {}

    /** Returns the trace of the current thread, or null for none. */
    public static @Nullable TraceIds ids() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? new TraceIds(span.getTraceId(), span.getSpanId(), span.isSampled()) : null;
    }
}
