package io.javatar.telemetry.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of receivers: {@code http} or {@code https}, a host, perhaps a port and a path, and nothing else. A host may
 * have underscores, as names of Docker Compose and Swarm do; java.net.URI reads no host from such an address (RFC 2396).
 */
public final class WebAddress {
    private static final int LAST_PORT = 65535;
    private static final String LABEL = "[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?";
    private static final Pattern WITH_UNDERSCORE =
            Pattern.compile("(?=[^:]*_)(" + LABEL + "(?:\\." + LABEL + ")*)(?::(\\d{1,5}))?");

    private WebAddress() {}

    /** Returns the address that a text names, or null if it has another form. */
    static @Nullable URI parse(String text) {
        try {
            URI url = new URI(text);
            boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            boolean plain = url.getRawQuery() == null && url.getRawFragment() == null && url.getRawUserInfo() == null;
            boolean place = host(url) != null && port(url) <= LAST_PORT;
            return web && plain && place ? url : null;
        } catch (URISyntaxException notAUrl) {
            return null;
        }
    }

    /** Returns the host of an address, IPv6 in brackets; null if it has none. */
    public static @Nullable String host(URI address) {
        Matcher named = withUnderscore(address);
        return named == null ? address.getHost() : named.group(1);
    }

    /** Returns the port of an address, or -1 if it names none. */
    public static int port(URI address) {
        Matcher named = withUnderscore(address);
        if (named == null) {
            return address.getPort();
        }
        return named.group(2) == null ? -1 : Integer.parseInt(named.group(2));
    }

    private static @Nullable Matcher withUnderscore(URI address) {
        if (address.getHost() != null || address.getRawAuthority() == null) {
            return null;
        }
        Matcher named = WITH_UNDERSCORE.matcher(address.getRawAuthority());
        return named.matches() ? named : null;
    }
}
