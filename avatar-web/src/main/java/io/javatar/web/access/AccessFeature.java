package io.javatar.web.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/**
 * Registers {@link AccessFilter} for every resource method that is not public. A method without {@link Route} keeps JAX-RS
 * from starting.
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
