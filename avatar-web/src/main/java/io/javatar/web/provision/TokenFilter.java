package io.javatar.web.provision;

import io.javatar.web.settings.AvatarSettings;
import io.javatar.web.token.BearerTokens;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Lets nobody pass without the token AVATAR_API_TOKEN. */
@Provider
@TokenGuarded
@Priority(Priorities.AUTHENTICATION)
public class TokenFilter implements ContainerRequestFilter {
    @Inject
    BearerTokens tokens;

    @Override
    public void filter(ContainerRequestContext request) {
        tokens.require(AvatarSettings.API_TOKEN, "Provisioning calls", request);
    }
}
