package io.javatar.telemetry.sdk;

import io.javatar.telemetry.privacy.FailureText;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;

/** Records exceptions on spans, without what their messages may quote. */
final class Failures {
    private Failures() {}

    /** Adds the exception to a span and makes the span a failed one. */
    static void record(Span span, Throwable failure) {
        String type = failure.getClass().getName();
        span.addEvent(
                "exception",
                Attributes.of(
                        AttributeKeys.EXCEPTION_TYPE, type,
                        AttributeKeys.EXCEPTION_MESSAGE, FailureText.message(failure),
                        AttributeKeys.EXCEPTION_STACKTRACE, FailureText.stackTrace(failure)));
        span.setAttribute(AttributeKeys.ERROR_TYPE, type);
        span.setStatus(StatusCode.ERROR, failure.getClass().getSimpleName());
    }
}
