package io.javatar.web.observe;

import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Lets every resource method tell the request's span which template its path fits: never the path, which holds a hash. */
@Provider
public class RouteFeature implements DynamicFeature {
    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        String template = RouteTemplate.of(resource.getResourceMethod());
        context.register(
                (ContainerRequestFilter) request -> RequestSpan.of(request).route(template));
    }
}
