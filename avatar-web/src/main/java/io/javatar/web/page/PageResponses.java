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
    static final String POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Inject
    Pages pages;

    /** Returns whether a page is asked for rather than JSON; the answer then varies by Accept. */
    public static boolean arePreferred(HttpServletRequest request) {
        return AcceptHeader.of(OriginalRequest.of(request).getHeader(HttpHeaders.ACCEPT))
                .prefersPage();
    }

    /** Returns the page {@code name} with {@code values} filled in. */
    public Response of(String name, Map<String, Object> values) {
        return of(name, values, POLICY);
    }

    /** Returns it with a policy of its own. */
    Response of(String name, Map<String, Object> values, String policy) {
        Response.ResponseBuilder page = Response.ok(pages.render(name, values));
        headers(policy).forEach(page::header);
        return page.header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    /** Returns the headers of every page. */
    static Map<String, String> headers(String policy) {
        return Map.of(
                HttpHeaders.CONTENT_TYPE,
                "text/html;charset=utf-8",
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
