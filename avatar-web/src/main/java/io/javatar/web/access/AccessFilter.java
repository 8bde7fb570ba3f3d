package io.javatar.web.access;

import io.javatar.web.settings.AccessSettings;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Admits the callers that a route is for, and forbids caches to keep the answer. */
final class AccessFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private final Caller caller;
    private final BearerTokens tokens;

    AccessFilter(Caller caller, BearerTokens tokens) {
        this.caller = caller;
        this.tokens = tokens;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        switch (caller) {
            case PUBLIC -> {}
            case PROVISIONING ->
                tokens.require(AccessSettings.API_TOKEN, AccessSettings::apiToken, "Provisioning calls", request);
            case ADMIN ->
                tokens.require(AccessSettings.ADMIN_TOKEN, AccessSettings::adminToken, "Admin calls", request);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
    }
}
