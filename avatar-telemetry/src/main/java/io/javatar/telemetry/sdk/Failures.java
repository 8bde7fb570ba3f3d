package io.javatar.telemetry.sdk;

import io.javatar.telemetry.privacy.FailureText;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;

/** Records exceptions on spans, without what their messages may quote. */
final class Failures {
    private Failures() {}

    /** Adds the exception to a span and makes the span a failed one. */
    static void tell(Span span, Throwable failure) {
        String type = failure.getClass().getName();
        span.addEvent(
                "exception",
                Attributes.of(
                        Keys.EXCEPTION_TYPE, type,
                        Keys.EXCEPTION_MESSAGE, FailureText.message(failure),
                        Keys.EXCEPTION_STACKTRACE, FailureText.stackTrace(failure)));
        span.setAttribute(Keys.ERROR_TYPE, type);
        span.setStatus(StatusCode.ERROR, failure.getClass().getSimpleName());
    }
}
