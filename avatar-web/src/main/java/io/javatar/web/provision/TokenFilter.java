package io.javatar.web.provision;

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

/** Lets nobody pass without the token AVATAR_API_TOKEN. */
@Provider
@TokenGuarded
@Priority(Priorities.AUTHENTICATION)
public class TokenFilter implements ContainerRequestFilter, ContainerResponseFilter {
    @Inject
    BearerTokens tokens;

    @Override
    public void filter(ContainerRequestContext request) {
        tokens.require(AvatarSettings.API_TOKEN, "Provisioning calls", request);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        BearerTokens.keepPrivate(response);
    }
}
