package io.javatar.web.admin;

import io.javatar.web.settings.AvatarSettings;
import io.javatar.web.token.BearerTokens;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Lets nobody pass without the token AVATAR_ADMIN_TOKEN. */
@Provider
@AdminGuarded
@Priority(Priorities.AUTHENTICATION)
public class AdminFilter implements ContainerRequestFilter, ContainerResponseFilter {
    @Inject
    BearerTokens tokens;

    @Override
    public void filter(ContainerRequestContext request) {
        tokens.require(AvatarSettings.ADMIN_TOKEN, "Admin calls", request);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        BearerTokens.keepPrivate(response);
    }
}
