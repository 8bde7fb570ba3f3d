package io.javatar.web.edge;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sends pages, style sheets, scripts, JSON and SVG of more than 1 KiB in gzip to clients that read it. Each form has an
 * entity tag of its own, for they are other bytes: the one in gzip ends with {@value #SUFFIX}.
 */
@Provider
@Priority(Compression.BEFORE_LENGTHS)
public class Compression implements ContainerResponseFilter {
    /** What is appended to the entity tag of the form in gzip. */
    public static final String SUFFIX = "-gzip";

    /** Filters of responses are called by falling priority; {@link HeadLength} must see the bytes that are sent. */
    public static final int BEFORE_LENGTHS = Priorities.USER + 100;

    private static final int LEAST = 1024;
    private static final List<String> COMPRESSIBLE =
            List.of("text/", "application/json", "application/problem+json", "image/svg+xml");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 304) {
            nameTheFormThatTheClientHas(request, response);
            return;
        }
        Text text = text(response);
        if (text == null) {
            return;
        }
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        boolean gzip = AcceptEncoding.allowsGzip(OriginalRequest.of(request).getHeaders(HttpHeaders.ACCEPT_ENCODING));
        response.setEntity(gzip ? text.gzip() : text.plain());
        if (gzip) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
            String tag = response.getHeaderString(HttpHeaders.ETAG);
            if (tag != null) {
                response.getHeaders().putSingle(HttpHeaders.ETAG, gzipped(tag));
            }
        }
    }

    /** Returns the body if it is worth compressing, or null. */
    private static @Nullable Text text(ContainerResponseContext response) {
        Object entity = response.getEntity();
        if (entity instanceof Text text) {
            return text;
        }
        String type = response.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type == null || COMPRESSIBLE.stream().noneMatch(type::startsWith)) {
            return null;
        }
        if (entity instanceof byte[] bytes && bytes.length > LEAST) {
            return Text.of(bytes);
        }
        return entity instanceof String string && string.length() > LEAST
                ? Text.of(string.getBytes(StandardCharsets.UTF_8))
                : null;
    }

    private static void nameTheFormThatTheClientHas(
            ContainerRequestContext request, ContainerResponseContext response) {
        HttpServletRequest original = OriginalRequest.of(request);
        String tag = response.getHeaderString(HttpHeaders.ETAG);
        if (tag != null
                && Collections.list(original.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                        .anyMatch(line -> line.contains(gzipped(tag)))) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, gzipped(tag));
        }
    }

    /** Returns the tag, which is in quotes, with the suffix within them. */
    private static String gzipped(String tag) {
        return tag.substring(0, tag.length() - 1) + SUFFIX + '"';
    }
}
