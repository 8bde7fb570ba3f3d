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
        if (!isCompressible(response)) {
            return;
        }
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        boolean gzip = AcceptEncoding.allowsGzip(OriginalRequest.of(request).getHeaders(HttpHeaders.ACCEPT_ENCODING));
        if (gzip) {
            response.setEntity(gzipped(response.getEntity()));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
            String tag = response.getHeaderString(HttpHeaders.ETAG);
            if (tag != null) {
                response.getHeaders().putSingle(HttpHeaders.ETAG, tagOfGzip(tag));
            }
        } else if (response.getEntity() instanceof Text text) {
            response.setEntity(text.plain());
        }
    }

    private static boolean isCompressible(ContainerResponseContext response) {
        Object entity = response.getEntity();
        if (entity instanceof Text) {
            return true;
        }
        String type = response.getHeaderString(HttpHeaders.CONTENT_TYPE);
        return type != null && length(entity) > LEAST && COMPRESSIBLE.stream().anyMatch(type::startsWith);
    }

    private static int length(@Nullable Object entity) {
        if (entity instanceof byte[] bytes) {
            return bytes.length;
        }
        return entity instanceof String string ? string.length() : 0;
    }

    private static byte[] gzipped(Object entity) {
        if (entity instanceof Text text) {
            return text.gzip();
        }
        return Gzip.of(
                entity instanceof byte[] bytes ? bytes : entity.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void nameTheFormThatTheClientHas(
            ContainerRequestContext request, ContainerResponseContext response) {
        HttpServletRequest original = OriginalRequest.of(request);
        String tag = response.getHeaderString(HttpHeaders.ETAG);
        if (tag != null
                && Collections.list(original.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                        .anyMatch(line -> line.contains(tagOfGzip(tag)))) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tagOfGzip(tag));
        }
    }

    /** Returns the tag, which is in quotes, with the suffix within them. */
    private static String tagOfGzip(String tag) {
        return tag.substring(0, tag.length() - 1) + SUFFIX + '"';
    }
}
