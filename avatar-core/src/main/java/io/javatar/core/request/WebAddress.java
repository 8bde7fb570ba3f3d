package io.javatar.core.request;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An absolute http(s) address that browsers, proxies and this program read the same way. */
record WebAddress(URI uri) {
    /** More characters than any avatar address needs. */
    private static final int MAX_LENGTH = 2048;

    private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");

    /** How often a path may be percent-encoded; a deeper one hides something. */
    private static final int MAX_ESCAPES = 3;

    /** Returns the address written in {@code text}, or null where there is the least doubt about where it leads. */
    static @Nullable WebAddress parse(String text) {
        if (text.length() > MAX_LENGTH
                || text.startsWith(" ")
                || text.codePoints().anyMatch(WebAddress::refused)) {
            return null;
        }
        try {
            URI uri = new URI(ascii(text));
            return plain(uri) && !leaves(uri.getRawPath()) ? new WebAddress(normalised(uri)) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    String scheme() {
        return uri.getScheme();
    }

    String host() {
        return uri.getHost();
    }

    /** Returns the port, or -1 for the usual one of the scheme. */
    int port() {
        return uri.getPort();
    }

    String path() {
        return uri.getRawPath();
    }

    boolean hasQueryOrFragment() {
        return uri.getRawQuery() != null || uri.getRawFragment() != null;
    }

    /** Control characters split headers, lone surrogates have no bytes, and browsers take a backslash for a slash. */
    private static boolean refused(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || c == '\\';
    }

    private static String ascii(String text) {
        StringBuilder ascii = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ') {
                ascii.append((char) b);
            } else {
                ascii.append('%').append(String.format(Locale.ROOT, "%02X", b));
            }
        }
        return ascii.toString();
    }

    /** Tells whether it is scheme, host, perhaps a port, and a path: no user, no list of hosts, no opaque text. */
    private static boolean plain(URI uri) {
        String scheme = uri.getScheme();
        String host = uri.getHost();
        if (host == null || !("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))) {
            return false;
        }
        String authority = uri.getPort() < 0 ? host : host + ":" + uri.getPort();
        return authority.equals(uri.getRawAuthority());
    }

    /** Tells whether a path climbs with dots, however they are written. */
    private static boolean leaves(String path) {
        String plain = path;
        for (int i = 0; ESCAPE.matcher(plain).find(); i++) {
            if (i == MAX_ESCAPES) {
                return true;
            }
            plain = ESCAPE.matcher(plain).replaceAll(escape -> {
                char c = (char) Integer.parseInt(escape.group(1), 16);
                return c == '\\' || c == '$' ? "\\" + c : String.valueOf(c);
            });
        }
        // Some servers cut a segment at a semicolon, and take a backslash for a slash.
        return Stream.of(plain.split("[/\\\\]"))
                .map(segment -> segment.replaceFirst(";.*", ""))
                .anyMatch(segment -> segment.equals(".") || segment.equals(".."));
    }

    private static URI normalised(URI uri) throws URISyntaxException {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        boolean usual = uri.getPort() == (scheme.equals("http") ? 80 : 443);
        String port = usual || uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String fragment = uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment();
        return new URI(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port + path + query + fragment);
    }
}
