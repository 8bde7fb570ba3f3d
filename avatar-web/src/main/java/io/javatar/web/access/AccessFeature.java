package io.javatar.web.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/**
 * Puts {@link AccessFilter} before every resource method that is not for everybody. A method that does not say whom it is
 * for cannot be called: JAX-RS does not come up with it.
 */
@Provider
public class AccessFeature implements DynamicFeature {
    @Inject
    BearerTokens tokens;

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Caller caller = RouteTable.route(resource.getResourceMethod()).caller();
        if (caller != Caller.PUBLIC) {
            context.register(new AccessFilter(caller, tokens), Priorities.AUTHENTICATION);
        }
    }
}
