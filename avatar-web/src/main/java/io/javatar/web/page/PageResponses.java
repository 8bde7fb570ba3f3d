package io.javatar.web.page;

import io.javatar.web.edge.AcceptHeader;
import io.javatar.web.edge.OriginalRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Answers with pages for people. */
@ApplicationScoped
public class PageResponses {
    /** What a page may load and do: all from here, and nothing else (Content Security Policy Level 3). */
    public static final String POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Inject
    Pages pages;

    /** Returns whether a page is asked for rather than JSON; the answer then varies by Accept. */
    public static boolean arePreferred(HttpServletRequest request) {
        return AcceptHeader.of(OriginalRequest.of(request).getHeader(HttpHeaders.ACCEPT))
                .prefersPage();
    }

    /** Returns {@code page}. */
    public Response of(Page page) {
        return of(page, POLICY);
    }

    /** Returns it with a policy of its own. */
    public Response of(Page page, String policy) {
        Response.ResponseBuilder answer = Response.ok(pages.render(page, Texts.DEFAULT));
        headers(policy).forEach(answer::header);
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    /** Returns the headers of every page. */
    static Map<String, String> headers(String policy) {
        return Map.of(
                HttpHeaders.CONTENT_TYPE,
                "text/html;charset=utf-8",
                HttpHeaders.CONTENT_LANGUAGE,
                Texts.DEFAULT.toLanguageTag(),
                "Content-Security-Policy",
                policy,
                "X-Content-Type-Options",
                "nosniff",
                "Referrer-Policy",
                "no-referrer",
                "Cross-Origin-Opener-Policy",
                "same-origin");
    }
}
