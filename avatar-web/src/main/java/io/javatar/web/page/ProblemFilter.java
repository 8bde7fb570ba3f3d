package io.javatar.web.page;

import io.javatar.web.edge.AcceptHeader;
import io.javatar.web.edge.Compression;
import io.javatar.web.edge.OriginalRequest;
import io.javatar.web.problem.ProblemDetail;
import io.javatar.web.settings.BaseUrl;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Writes the problems of resources: as JSON for programs, as a page for people who look with a browser. */
@Provider
@Priority(ProblemFilter.BEFORE_COMPRESSION)
public class ProblemFilter implements ContainerResponseFilter {
    /** Filters of responses are called by falling priority. */
    static final int BEFORE_COMPRESSION = Compression.BEFORE_LENGTHS + 100;

    @Inject
    ErrorPages pages;

    @Inject
    BaseUrl baseUrl;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof ProblemDetail problem)) {
            return;
        }
        if (response.getHeaders().getFirst(HttpHeaders.VARY) == null) {
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
        String accept = OriginalRequest.of(request).getHeader(HttpHeaders.ACCEPT);
        if (AcceptHeader.of(accept).prefersPage()) {
            response.setEntity(pages.of(problem));
            PageResponses.headers(PageResponses.POLICY)
                    .forEach((name, value) -> response.getHeaders().putSingle(name, value));
        } else {
            response.setEntity(problem.json(baseUrl));
        }
    }
}
