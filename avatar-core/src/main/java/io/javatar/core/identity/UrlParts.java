package io.javatar.core.identity;

import static io.javatar.core.problem.Problem.BAD_IDENTITY;

import io.javatar.core.problem.AvatarException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an http(s) URL as they are written, each with its separator; empty where there is none. Parsed by hand,
 * because identities may hold what {@link java.net.URI} changes or refuses.
 *
 * @param scheme {@code http} or {@code https}
 * @param user {@code name:password@}, as typed
 * @param host a name, or an IPv6 address in brackets
 * @param port {@code :8080}
 * @param path from the first slash on
 * @param rest {@code ?query#fragment}
 */
record UrlParts(String scheme, String user, String host, String port, String path, String rest) {
    private static final Pattern URL = Pattern.compile("(?<scheme>[Hh][Tt][Tt][Pp][Ss]?)://"
            + "(?<user>[^/?#@<>\"\\\\]*@)?"
            + "(?<host>[\\p{L}\\p{M}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+])"
            + "(?<port>:[0-9]{1,5})?"
            + "(?<path>/[^?#<>\"\\\\]*)?"
            + "(?<rest>[?#][^<>\"\\\\]*)?");

    private static final int MAX_PORT = 65_535;

    /** Returns the parts, scheme and host lower-cased; refuses what is no http(s) URL with BAD_IDENTITY. */
    static UrlParts of(String url) {
        Matcher matcher = URL.matcher(url);
        if (InputText.unprintable(url) || !matcher.matches()) {
            throw AvatarException.of(BAD_IDENTITY, "an OpenID is http(s)://host[:port][/path] without blanks");
        }
        String port = orEmpty(matcher.group("port"));
        if (!port.isEmpty() && Integer.parseInt(port.substring(1)) > MAX_PORT) {
            throw AvatarException.of(BAD_IDENTITY, "a port is at most " + MAX_PORT);
        }
        return new UrlParts(
                orEmpty(matcher.group("scheme")).toLowerCase(Locale.ROOT),
                orEmpty(matcher.group("user")),
                orEmpty(matcher.group("host")).toLowerCase(Locale.ROOT),
                port,
                orEmpty(matcher.group("path")),
                orEmpty(matcher.group("rest")));
    }

    UrlParts withScheme(String other) {
        return new UrlParts(other, user, host, port, path, rest);
    }

    UrlParts withUser(String other) {
        return new UrlParts(scheme, other, host, port, path, rest);
    }

    UrlParts withoutPort() {
        return new UrlParts(scheme, user, host, "", path, rest);
    }

    UrlParts withoutRest() {
        return new UrlParts(scheme, user, host, port, path, "");
    }

    /** Returns the URL that the parts make. */
    @Override
    public String toString() {
        return scheme + "://" + user + host + port + path + rest;
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }
}
