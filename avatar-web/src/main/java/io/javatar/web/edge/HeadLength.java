package io.javatar.web.edge;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;

/** Answers HEAD with the Content-Length of GET (RFC 9110 9.3.2), which Open Liberty leaves out. All text is UTF-8. */
@Provider
public class HeadLength implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!HttpMethod.HEAD.equals(request.getMethod())) {
            return;
        }
        Object entity = response.getEntity();
        if (entity instanceof byte[] bytes) {
            setLength(response, bytes.length);
        } else if (entity instanceof String text) {
            setLength(response, text.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    private static void setLength(ContainerResponseContext response, int length) {
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, Integer.toString(length));
    }
}
