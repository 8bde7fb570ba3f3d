package io.javatar.web.observe;

import io.javatar.telemetry.span.ServerSpan;
import jakarta.servlet.http.HttpServletRequest;

/** The span of a request, where its resource finds it. */
public final class RequestSpan {
    private static final String ATTRIBUTE = RequestSpan.class.getName();

    private RequestSpan() {}

    static void keep(HttpServletRequest request, ServerSpan span) {
        request.setAttribute(ATTRIBUTE, span);
    }

    /** Returns the span of {@code request}, or a silent one. */
    public static ServerSpan of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof ServerSpan known ? known : ServerSpan.SILENT;
    }
}
