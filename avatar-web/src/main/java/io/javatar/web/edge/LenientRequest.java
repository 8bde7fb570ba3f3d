package io.javatar.web.edge;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
            Pattern.compile("(?!.*;[ \t]*+(?i:qs?)=)[ \t]*+" + TOKEN + '/' + TOKEN + "(?:" + PARAMETER + ")*+[ \t]*+");

    /** What servers and JAX-RS read by themselves, and refuse requests for; nothing here depends on it, and there are no cookies. */
    private static final Set<String> HIDDEN = hidden(
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.ACCEPT_ENCODING,
            "Accept-Charset",
            HttpHeaders.CONTENT_LANGUAGE,
            HttpHeaders.COOKIE,
            "Cookie2");
    /** RESTEasy wants a whole address; the true one would hold the Host header, which is the client's to choose. */
    private static final String SOME_ORIGIN = "http://localhost";

    private final boolean bytes;

    LenientRequest(HttpServletRequest request) {
        super(request);
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        this.bytes = type == null ? "PUT".equals(request.getMethod()) : !readable(type);
    }

    private static Set<String> hidden(String... names) {
        Set<String> hidden = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        hidden.addAll(List.of(names));
        return Collections.unmodifiableSet(hidden);
    }

    private static boolean readable(String type) {
        return type.length() <= LONGEST && TYPE.matcher(type).matches();
    }

    @Override
    public String getRequestURI() {
        return LegalAddress.path(super.getRequestURI());
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(SOME_ORIGIN).append(getRequestURI());
    }

    @Override
    public @Nullable String getQueryString() {
        return LegalAddress.query(super.getQueryString());
    }

    @Override
    public Cookie @Nullable [] getCookies() {
        return null;
    }

    @Override
    public @Nullable String getHeader(String name) {
        if (HIDDEN.contains(name)) {
            return null;
        }
        String instead = instead(name);
        return instead == null ? super.getHeader(name) : instead;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        if (HIDDEN.contains(name)) {
            return Collections.emptyEnumeration();
        }
        String instead = instead(name);
        return instead == null ? super.getHeaders(name) : Collections.enumeration(List.of(instead));
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        List<String> names = new ArrayList<>(Collections.list(super.getHeaderNames()));
        names.removeIf(HIDDEN::contains);
        if (bytes && super.getHeader(HttpHeaders.CONTENT_TYPE) == null) {
            names.add(HttpHeaders.CONTENT_TYPE);
        }
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
