package io.javatar.web.problem;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers whose entity is a {@link ProblemDetail}: a filter writes it as JSON, or as a page. */
public final class ProblemResponses {
    private static final int RETRY_SECONDS = 1;

    private ProblemResponses() {}

    /** Returns the response to {@code e}. */
    public static Response of(AvatarException e) {
        return of(ProblemDetail.of(e));
    }

    /** Returns the response that says {@code detail}. */
    public static Response of(ProblemDetail detail) {
        Response.ResponseBuilder builder = Response.status(detail.status())
                .header(HttpHeaders.CONTENT_TYPE, ProblemDetail.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, detail.status() == 400 ? "public, max-age=60" : "no-store")
                .header("Access-Control-Allow-Origin", "*")
                .header("X-Content-Type-Options", "nosniff")
                .entity(detail);
        if (detail.problem() == Problem.UNAUTHORIZED) {
            builder.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return detail.status() == 503
                ? builder.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).build()
                : builder.build();
    }
}
