package io.javatar.core.request;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an address leads. A host may have underscores, as names of Docker Compose and Swarm do; java.net.URI reads no host
 * from such an address (RFC 2396), though browsers and name servers know it (RFC 3986 3.2.2, RFC 2181 11).
 *
 * @param host a name or address, in lower case; IPv6 in brackets
 * @param port 0 to 65535, or -1 where none is named
 */
record HostPort(String host, int port) {
    private static final int LAST_PORT = 65535;
    private static final String LABEL = "[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?";
    private static final Pattern WITH_UNDERSCORE =
            Pattern.compile("(?=[^:]*_)(" + LABEL + "(?:\\." + LABEL + ")*)(?::(\\d{1,5}))?");

    /** Returns where {@code uri} leads, or null if it names a user, several hosts, or none. */
    static @Nullable HostPort of(URI uri) {
        String authority = uri.getRawAuthority();
        if (authority == null) {
            return null;
        }
        if (uri.getHost() != null) {
            String plain = uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
            return plain.equals(authority) ? new HostPort(lower(uri.getHost()), uri.getPort()) : null;
        }
        Matcher named = WITH_UNDERSCORE.matcher(authority);
        if (!named.matches()) {
            return null;
        }
        int port = named.group(2) == null ? -1 : Integer.parseInt(named.group(2));
        return port <= LAST_PORT ? new HostPort(lower(named.group(1)), port) : null;
    }

    private static String lower(String host) {
        return host.toLowerCase(Locale.ROOT);
    }

    boolean hasUnderscore() {
        return host.indexOf('_') >= 0;
    }
}
