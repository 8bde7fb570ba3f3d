package io.javatar.web.page;

import io.javatar.web.edge.Refusals;
import io.javatar.web.problem.ProblemDetail;
import io.javatar.web.settings.BaseUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes what no resource answers: as JSON for programs, as a page for people who look with a browser. */
@ApplicationScoped
public class RefusalWriter implements Refusals {
    @Inject
    ErrorPages pages;

    @Inject
    BaseUrl baseUrl;

    @Override
    public void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        ProblemDetail problem = ProblemDetail.ofStatus(status);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Accept");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (PageResponses.arePreferred(request)) {
            PageResponses.headers(PageResponses.POLICY).forEach(response::setHeader);
            write(response, pages.of(problem));
        } else {
            response.setContentType(ProblemDetail.MEDIA_TYPE);
            write(response, problem.json(baseUrl));
        }
    }

    private static void write(HttpServletResponse response, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
