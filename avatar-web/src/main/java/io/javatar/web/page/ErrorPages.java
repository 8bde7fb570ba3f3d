package io.javatar.web.page;

import io.javatar.web.edge.AcceptHeader;
import io.javatar.web.edge.Compression;
import io.javatar.web.edge.OriginalRequest;
import io.javatar.web.problem.ProblemResponses;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/** Gives people a page where programs get a problem as JSON: what happened, what to do, and where else to go. */
@Provider
@Priority(ErrorPages.BEFORE_COMPRESSION)
public class ErrorPages implements ContainerResponseFilter {
    /** Filters of responses are called by falling priority. */
    static final int BEFORE_COMPRESSION = Compression.BEFORE_LENGTHS + 100;

    @Inject
    Pages pages;

    @Inject
    Lookup lookup;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400
                || !ProblemResponses.MEDIA_TYPE.equals(response.getHeaderString(HttpHeaders.CONTENT_TYPE))
                || !(response.getEntity() instanceof String json)) {
            return;
        }
        if (response.getHeaders().getFirst(HttpHeaders.VARY) == null) {
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
        String accept = OriginalRequest.of(request).getHeader(HttpHeaders.ACCEPT);
        if (AcceptHeader.of(accept).prefersPage()) {
            response.setEntity(page(json));
            PageResponses.headers(PageResponses.POLICY)
                    .forEach((name, value) -> response.getHeaders().putSingle(name, value));
        }
    }

    private String page(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject problem = reader.readObject();
            int status = problem.getInt("status");
            Map<String, Object> values = new HashMap<>(lookup.values());
            values.put("status", status);
            values.put("title", problem.getString("title"));
            values.put("detail", problem.getString("detail"));
            values.put("type", problem.getString("type"));
            values.put("advice", advice(status));
            return pages.render("error", values);
        }
    }

    /** Returns what a person can do. */
    static String advice(int status) {
        return switch (status) {
            case 401, 403 -> "This part of the server is for programs that have its token.";
            case 404 -> "See whether the address is spelt right. What was here may also have been taken away.";
            case 405 -> "The address is right, but it takes other kinds of requests. The API description has the list.";
            case 429, 503 -> "Wait a moment, then load the page again.";
            case 400, 406, 409, 413, 414, 415, 422, 431 ->
                "Change what was sent as the message says, then send it again.";
            default ->
                "This is a fault of the server. Load the page again in a while; if that does not help, tell its operator.";
        };
    }
}
