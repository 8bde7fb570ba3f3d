package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.Format;
import io.javatar.telemetry.span.ServerRequest;
import io.javatar.telemetry.span.ServerSpan;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import org.jspecify.annotations.Nullable;

/** A request of a server that records nothing: knows the trace of its caller, so that log lines can name it. */
public final class ContextOnlySpan implements ServerSpan {
    private final Context context;

    private ContextOnlySpan(Context context) {
        this.context = context;
    }

    /** Returns the span of a request; the silent one, at no cost, where the caller names no trace. */
    public static ServerSpan of(ServerRequest request) {
        if (request.header("traceparent") == null) {
            return ServerSpan.SILENT;
        }
        return new ContextOnlySpan(
                W3CTraceContextPropagator.getInstance().extract(Context.root(), request, RequestHeaders.GETTER));
    }

    @Override
    @SuppressWarnings("MustBeClosedChecker") // EnteredContext closes it.
    public Entered enter() {
        return new EnteredContext(context.makeCurrent());
    }

    @Override
    public void route(@Nullable String template) {}

    @Override
    public void avatar(int size, Format format) {}

    @Override
    public void failed(Throwable failure) {}

    @Override
    public void end(int status) {}
}
