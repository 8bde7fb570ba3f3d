package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.Method;
import io.javatar.telemetry.metric.Routes;
import io.javatar.telemetry.span.ServerRequest;
import io.javatar.telemetry.span.ServerSpan;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.function.LongSupplier;

/**
 * Starts the spans of requests, and holds what they share.
 *
 * @param tracer makes the spans
 * @param propagator reads the caller's trace context
 * @param meters the instruments
 * @param routes the path templates
 * @param names the names of the spans
 * @param http sets the attributes of requests and responses
 * @param nanos a clock that only runs forward, in nanoseconds
 */
record RequestSpans(
        Tracer tracer,
        TextMapPropagator propagator,
        Meters meters,
        Routes routes,
        RequestNames names,
        HttpAttributes http,
        LongSupplier nanos) {

    ServerSpan begin(ServerRequest request) {
        Method method = Method.of(request.method());
        Context parent = parent(request);
        Span span = tracer.spanBuilder(RequestNames.of(method))
                .setSpanKind(SpanKind.SERVER)
                .setParent(parent)
                .startSpan();
        HttpAttributes.Url url = span.isRecording() ? http.begin(span, request, method) : null;
        meters.active(1, method);
        return new RequestSpan(this, method, new RequestSpan.Begun(span, parent, url));
    }

    long now() {
        return nanos.getAsLong();
    }

    // A span that is already current is that of an agent around us; it has read the headers itself.
    private Context parent(ServerRequest request) {
        Context current = Context.current();
        boolean within = Span.fromContext(current).getSpanContext().isValid();
        return within ? current : propagator.extract(Context.root(), request, RequestHeaders.GETTER);
    }
}
