package io.javatar.core.request;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An absolute http(s) address that browsers, proxies and this program read the same way.
 *
 * @param uri the whole address, scheme and host in lower case, without the default port of the scheme
 * @param place its host and port: no user, no list of hosts
 */
record WebAddress(URI uri, HostPort place) {
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
            HostPort place = web(uri) ? HostPort.of(uri) : null;
            return place == null || leaves(uri.getRawPath()) ? null : normalised(uri, place);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    String scheme() {
        return uri.getScheme();
    }

    String host() {
        return place.host();
    }

    /** Returns the port, or -1 for the usual one of the scheme. */
    int port() {
        return place.port();
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

    private static boolean web(URI uri) {
        return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    }

    /** Returns whether a path has a segment of one or two dots, however it is escaped. */
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

    private static WebAddress normalised(URI uri, HostPort place) throws URISyntaxException {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        boolean usual = place.port() == (scheme.equals("http") ? 80 : 443);
        HostPort shortest = new HostPort(place.host(), usual ? -1 : place.port());
        String port = shortest.port() < 0 ? "" : ":" + shortest.port();
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String fragment = uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment();
        return new WebAddress(new URI(scheme + "://" + shortest.host() + port + path + query + fragment), shortest);
    }
}
