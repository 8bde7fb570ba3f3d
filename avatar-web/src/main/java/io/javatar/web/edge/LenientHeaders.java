package io.javatar.web.edge;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Keeps headers from deciding what they should not. Every resource has one kind of answer, so Accept chooses none, and a
 * broken one is nobody's fault (the picture formats that it may choose are read by AvatarParams). A body without a type
 * is bytes (RFC 9110 8.3): {@code curl -T} names none, and would be taken for a form.
 */
@Provider
@PreMatching
public class LenientHeaders implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.WILDCARD);
        if ("PUT".equals(request.getMethod()) && request.getHeaderString(HttpHeaders.CONTENT_TYPE) == null) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
        }
    }
}
