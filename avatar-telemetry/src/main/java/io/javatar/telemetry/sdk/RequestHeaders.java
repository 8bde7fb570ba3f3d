package io.javatar.telemetry.sdk;

import io.javatar.telemetry.span.ServerRequest;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headers that carry a caller's trace context. The caller's {@code tracestate} stays outside: it is free text of
 * strangers, would leave with every span, and nothing here uses it.
 */
enum RequestHeaders implements TextMapGetter<ServerRequest> {
    GETTER;

    @Override
    public Iterable<String> keys(ServerRequest request) {
        return List.of("traceparent", "baggage");
    }

    @Override
    public @Nullable String get(@Nullable ServerRequest request, String key) {
        return request == null || key.equals("tracestate") ? null : request.header(key);
    }
}
