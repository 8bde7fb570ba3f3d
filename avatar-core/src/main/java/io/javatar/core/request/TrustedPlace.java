package io.javatar.core.request;

import java.util.Locale;
import java.util.Set;

/**
 * A part of the web to which redirects may lead.
 *
 * @param schemes {@code http}, {@code https} or both
 * @param host a whole name; or, from its first dot on, the end that all names below it have
 * @param port the port, or -1 for the default port of the scheme
 * @param path how the path starts, with a slash
 */
record TrustedPlace(Set<String> schemes, String host, int port, String path) {
    static TrustedPlace secure(String host, String path) {
        return new TrustedPlace(Set.of("https"), host, -1, path);
    }

    static TrustedPlace any(String host, String path) {
        return new TrustedPlace(Set.of("http", "https"), host, -1, path);
    }

    /** Returns the place that a URL prefix names; refuses others with IllegalArgumentException. */
    static TrustedPlace parse(String prefix) {
        boolean below = prefix.toLowerCase(Locale.ROOT).matches("https?://\\*\\..*");
        WebAddress address = WebAddress.parse(below ? prefix.replaceFirst("\\*\\.", "") : prefix);
        if (address == null || address.hasQueryOrFragment()) {
            throw new IllegalArgumentException("'" + prefix
                    + "' is no URL prefix such as https://img.example.org/faces/ or https://*.example.org/");
        }
        String host = below ? "." + address.host() : address.host();
        return new TrustedPlace(Set.of(address.scheme()), host, address.port(), address.path());
    }

    boolean holds(WebAddress address) {
        // Below a host only names that every browser and library reads as one: those of RFC 1123.
        boolean here = host.startsWith(".")
                ? !address.place().hasUnderscore()
                        && address.host().endsWith(host)
                        && address.host().length() > host.length()
                : address.host().equals(host);
        return here
                && schemes.contains(address.scheme())
                && port == address.port()
                && address.path().startsWith(path);
    }
}
