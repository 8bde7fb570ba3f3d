package io.javatar.web.edge;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Replaces media types that nobody can read before the server reads them: it would refuse the request, and write what a
 * stranger sent into its log. An Accept that cannot be read asks for nothing in particular, and a body of such a type is
 * bytes (RFC 9110 8.3).
 *
 * <p>Every request goes on in the same class, also where nothing is replaced. RESTEasy lets the fields of resources call
 * a request by any of the interfaces that the first one had, in no order; Open Liberty's own request has some that a
 * wrapper lacks, so a wrapper that comes only now and then would fail on every other start of the server.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ReadableHeaders implements Filter {
    private static final int LONGEST = 2048;
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final String PARAMETER =
            "[ \t]*+;[ \t]*+(?:q=[01](?:\\.\\d{0,3})?+|(?!q=)" + TOKEN + "=(?:" + TOKEN + "|\"[^\"\\\\]*+\"))";
    private static final String TYPE = "[ \t]*+" + TOKEN + '/' + TOKEN + "(?:" + PARAMETER + ")*+[ \t]*+";
    private static final Pattern ACCEPT = Pattern.compile(TYPE + "(?:," + TYPE + ")*+");
    private static final Pattern CONTENT_TYPE = Pattern.compile(TYPE);

    private static final Map<String, String> INSTEAD =
            Map.of("accept", "*/*", "content-type", "application/octet-stream");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        boolean accept = readable(http.getHeader(HttpHeaders.ACCEPT), ACCEPT);
        boolean type = readable(http.getHeader(HttpHeaders.CONTENT_TYPE), CONTENT_TYPE);
        chain.doFilter(new ReadableRequest(http, accept, type), response);
    }

    private static boolean readable(@Nullable String header, Pattern form) {
        return header == null
                || (header.length() <= LONGEST && form.matcher(header).matches());
    }

    private static final class ReadableRequest extends HttpServletRequestWrapper {
        private final boolean accept;
        private final boolean type;

        ReadableRequest(HttpServletRequest request, boolean accept, boolean type) {
            super(request);
            this.accept = accept;
            this.type = type;
        }

        @Override
        public String getHeader(String name) {
            String instead = instead(name);
            return instead == null ? super.getHeader(name) : instead;
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            String instead = instead(name);
            return instead == null ? super.getHeaders(name) : Collections.enumeration(List.of(instead));
        }

        @Override
        public String getContentType() {
            return type ? super.getContentType() : getHeader(HttpHeaders.CONTENT_TYPE);
        }

        private @Nullable String instead(String name) {
            if (accept && type) {
                return null;
            }
            String lower = name.toLowerCase(Locale.ROOT);
            boolean mended = lower.equals("accept") ? !accept : !type && lower.equals("content-type");
            return mended ? INSTEAD.get(lower) : null;
        }
    }
}
