package io.javatar.web.avatar;

import io.javatar.web.edge.Compression;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a request (RFC 9110 13).
 *
 * @param ifNoneMatch the header, its lines joined to one list; or null
 * @param ifModifiedSince the header, or null; counts only without the other
 */
public record Conditions(
        @Nullable String ifNoneMatch, @Nullable String ifModifiedSince) {
    private static final Clock CLOCK = Clock.systemUTC();

    /** Reads the conditions of a request. */
    public static Conditions of(HttpServletRequest request) {
        return new Conditions(
                list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)), request.getHeader(HttpHeaders.IF_MODIFIED_SINCE));
    }

    /** Returns whether there are any. */
    boolean any() {
        return ifNoneMatch != null || ifModifiedSince != null;
    }

    /** Returns whether the picture with this tag and date is the one that the client has. */
    public boolean holds(String etag, @Nullable Instant changed) {
        if (ifNoneMatch != null) {
            return "*".equals(ifNoneMatch.strip())
                    || ifNoneMatch.contains('"' + etag + '"')
                    || ifNoneMatch.contains('"' + etag + Compression.SUFFIX + '"');
        }
        return ifModifiedSince != null && changed != null && notAfter(changed, ifModifiedSince);
    }

    private static @Nullable String list(@Nullable Enumeration<String> lines) {
        return lines == null || !lines.hasMoreElements() ? null : String.join(", ", Collections.list(lines));
    }

    private static boolean notAfter(Instant changed, String since) {
        Instant known = HttpDate.parse(since, CLOCK.instant());
        return known != null && changed.getEpochSecond() <= known.getEpochSecond();
    }
}
