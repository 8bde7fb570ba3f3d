package io.javatar.web.start;

import io.javatar.web.problem.ProblemResponses;
import jakarta.json.Json;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers 503 to every request of a server that could not start; says which part failed, but no more than that. */
public final class FailedStart implements Filter {
    private static final String RETRY_SECONDS = "60";

    private final byte[] body;

    /** Makes the answer of a server that failed in this way. */
    public FailedStart(StartFailure.Category category) {
        this.body = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", "Service Unavailable")
                .add("status", HttpServletResponse.SC_SERVICE_UNAVAILABLE)
                .add("detail", "The server could not start: " + category.words() + ". Its log tells more.")
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException {
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        answer.setContentType(ProblemResponses.MEDIA_TYPE);
        answer.setContentLength(body.length);
        answer.setHeader("Cache-Control", "no-store");
        answer.setHeader("Retry-After", RETRY_SECONDS);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.getOutputStream().write(body);
    }
}
