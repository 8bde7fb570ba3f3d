package io.javatar.web.problem;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.web.settings.BaseUrl;
import jakarta.json.Json;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Problems as {@code application/problem+json} (RFC 9457). */
public final class ProblemResponses {
    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int RETRY_SECONDS = 1;

    private final BaseUrl baseUrl;

    /** Makes responses whose type is {@code baseUrl/problems#slug}, a page for people. */
    public ProblemResponses(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Returns the response to {@code e}. */
    public Response of(AvatarException e) {
        return of(e.problem(), ProblemStatus.of(e.problem()), e.getMessage());
    }

    /** Returns a response with another status than the problem's own, as servers find them. */
    public Response of(Problem problem, int status, String detail) {
        String body = Json.createObjectBuilder()
                .add("type", baseUrl.text() + "/problems#" + problem.slug())
                .add("title", problem.title())
                .add("status", status)
                .add("detail", detail)
                .build()
                .toString();
        Response.ResponseBuilder builder = Response.status(status)
                .header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, status == 400 ? "public, max-age=60" : "no-store")
                .header("Access-Control-Allow-Origin", "*")
                .header("X-Content-Type-Options", "nosniff")
                .entity(body);
        if (problem == Problem.UNAUTHORIZED) {
            builder.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return status == 503
                ? builder.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).build()
                : builder.build();
    }
}
