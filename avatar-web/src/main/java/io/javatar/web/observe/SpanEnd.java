package io.javatar.web.observe;

import io.javatar.telemetry.span.ServerSpan;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletResponse;

/** Ends the span of a request that is answered asynchronously. */
final class SpanEnd implements AsyncListener {
    private final ServerSpan span;
    private final HttpServletResponse answer;

    SpanEnd(ServerSpan span, HttpServletResponse answer) {
        this.span = span;
        this.answer = answer;
    }

    @Override
    public void onComplete(AsyncEvent event) {
        span.end(answer.getStatus());
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        span.end(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    @Override
    public void onError(AsyncEvent event) {
        Throwable failure = event.getThrowable(); // which servers leave out where a client is just gone
        if (failure != null) {
            span.failed(failure);
        }
        span.end(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        event.getAsyncContext().addListener(this);
    }
}
