package io.javatar.web.observe;

import io.javatar.telemetry.span.ServerSpan;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** The span of a request, where its resource finds it. */
public final class RequestSpan {
    private static final String ATTRIBUTE = RequestSpan.class.getName();

    private RequestSpan() {}

    static void keep(HttpServletRequest request, ServerSpan span) {
        request.setAttribute(ATTRIBUTE, span);
    }

    /** Returns the span of {@code request}, or a silent one. */
    public static ServerSpan of(HttpServletRequest request) {
        return known(request.getAttribute(ATTRIBUTE));
    }

    // Its properties are the servlet request's attributes (Jakarta REST, ContainerRequestContext.getProperty).
    static ServerSpan of(ContainerRequestContext request) {
        return known(request.getProperty(ATTRIBUTE));
    }

    private static ServerSpan known(@Nullable Object span) {
        return span instanceof ServerSpan known ? known : ServerSpan.SILENT;
    }
}
