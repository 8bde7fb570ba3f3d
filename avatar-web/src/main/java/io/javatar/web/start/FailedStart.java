package io.javatar.web.start;

import io.javatar.web.edge.AcceptHeader;
import io.javatar.web.page.Page;
import io.javatar.web.page.Pages;
import io.javatar.web.page.Texts;
import io.javatar.web.problem.ProblemDetail;
import jakarta.json.Json;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Answers 503 to every request of a server that could not start; says which part failed, but no more than that. */
public final class FailedStart implements Filter {
    private static final String RETRY_SECONDS = "60";

    private final byte[] json;
    private final byte[] html;

    /** Makes the answer of a server that failed in this way, for programs and, by {@code pages}, for people. */
    public FailedStart(StartFailure.Category category, Pages pages) {
        String detail = "The server could not start: " + category.words() + ". Its log says more.";
        this.json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", "Service Unavailable")
                .add("status", HttpServletResponse.SC_SERVICE_UNAVAILABLE)
                .add("detail", detail)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        this.html = pages.render(new Page("page/unavailable", Map.of("detail", detail)), Texts.DEFAULT)
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException {
        boolean page = AcceptHeader.of(((HttpServletRequest) request).getHeader("Accept"))
                .prefersPage();
        byte[] body = page ? html : json;
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        answer.setContentType(page ? "text/html;charset=utf-8" : ProblemDetail.MEDIA_TYPE);
        answer.setContentLength(body.length);
        answer.setHeader("Cache-Control", "no-store");
        answer.setHeader("Vary", "Accept");
        answer.setHeader("Retry-After", RETRY_SECONDS);
        answer.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.getOutputStream().write(body);
    }
}
