package io.javatar.web.edge;

import jakarta.servlet.http.HttpServletRequest;

/** The request as it came in, with all its headers; also spares resources the proxy that they are given for each call. */
public final class OriginalRequest {
    private static final String ATTRIBUTE = OriginalRequest.class.getName();

    private OriginalRequest() {}

    static void keep(HttpServletRequest original) {
        original.setAttribute(ATTRIBUTE, original);
    }

    /** Returns what {@code request} was before {@link LenientHeaders}. */
    public static HttpServletRequest of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof HttpServletRequest original ? original : request;
    }
}
