package io.javatar.web.avatar;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The answer to a preflight request for a picture (Fetch standard, CORS-preflight). */
public final class Preflight {
    private static final String METHODS = "GET, HEAD, OPTIONS";

    private Preflight() {}

    /** Returns the answer: every page may, with any headers, since none of them opens anything here. */
    public static Response.ResponseBuilder answer() {
        return Response.noContent()
                .header(HttpHeaders.ALLOW, METHODS)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", METHODS)
                .header("Access-Control-Allow-Headers", "*")
                .header("Access-Control-Max-Age", "86400");
    }
}
