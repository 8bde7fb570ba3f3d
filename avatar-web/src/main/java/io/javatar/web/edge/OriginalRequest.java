package io.javatar.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;

/** The request as it came in, with all its headers; also spares resources the proxy that they are given for each call. */
public final class OriginalRequest {
    private static final String ATTRIBUTE = OriginalRequest.class.getName();

    private OriginalRequest() {}

    static void keep(HttpServletRequest original) {
        original.setAttribute(ATTRIBUTE, original);
    }

    /** Returns the request behind {@code request}, whose properties are its attributes (ContainerRequestContext.getProperty). */
    public static HttpServletRequest of(ContainerRequestContext request) {
        if (request.getProperty(ATTRIBUTE) instanceof HttpServletRequest original) {
            return original;
        }
        throw new IllegalStateException("a request that has not passed LenientHeaders");
    }

    /** Returns what {@code request} was before {@link LenientHeaders}. */
    public static HttpServletRequest of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof HttpServletRequest original ? original : request;
    }
}
