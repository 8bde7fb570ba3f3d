package io.javatar.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request as JAX-RS is to see it.
 *
 * <p>Every request goes on in this class, also where nothing is replaced. RESTEasy lets the fields of resources call a
 * request by any of the interfaces that the first one had, in no order; Open Liberty's own request has some that a wrapper
 * lacks, so a wrapper that comes only now and then would fail on every other start of the server.
 */
final class LenientRequest extends HttpServletRequestWrapper {
    private static final int LONGEST = 2048;
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final String PARAMETER = "[ \t]*+;[ \t]*+" + TOKEN + "=(?:" + TOKEN + "|\"[^\"\\\\]*+\")";
    private static final Pattern TYPE =
            Pattern.compile("[ \t]*+" + TOKEN + '/' + TOKEN + "(?:" + PARAMETER + ")*+[ \t]*+");

    private final boolean bytes;

    LenientRequest(HttpServletRequest request) {
        super(request);
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        this.bytes = type == null ? "PUT".equals(request.getMethod()) : !readable(type);
    }

    private static boolean readable(String type) {
        return type.length() <= LONGEST && TYPE.matcher(type).matches();
    }

    @Override
    public @Nullable String getHeader(String name) {
        String instead = instead(name);
        return instead == null ? super.getHeader(name) : instead;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        String instead = instead(name);
        return instead == null ? super.getHeaders(name) : Collections.enumeration(List.of(instead));
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        if (!bytes || super.getHeader(HttpHeaders.CONTENT_TYPE) != null) {
            return super.getHeaderNames();
        }
        List<String> names = new ArrayList<>(Collections.list(super.getHeaderNames()));
        names.add(HttpHeaders.CONTENT_TYPE);
        return Collections.enumeration(names);
    }

    @Override
    public @Nullable String getContentType() {
        return bytes ? MediaType.APPLICATION_OCTET_STREAM : super.getContentType();
    }

    private @Nullable String instead(String name) {
        if (HttpHeaders.ACCEPT.equalsIgnoreCase(name)) {
            return MediaType.WILDCARD;
        }
        return bytes && HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name) ? MediaType.APPLICATION_OCTET_STREAM : null;
    }
}
