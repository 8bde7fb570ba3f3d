package io.javatar.core.request;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Addresses that {@code d=} may redirect to; everything else is no default at all (spec AVATAR-API, PARITY A9). */
public final class TrustedUrls {
    private static final int LONGEST = 2048;
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> SECURE = Set.of("https");

    private final List<Rule> rules;

    private TrustedUrls(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * What an address must be like; null and empty fields ask for nothing.
     *
     * @param schemes allowed schemes, lower case
     * @param host the host, or with a dot before it the end of the host
     * @param path what the path begins with
     */
    private record Rule(Set<String> schemes, String host, String path) {
        boolean trusts(URI uri) {
            String name = uri.getHost().toLowerCase(Locale.ROOT);
            boolean known = host.startsWith(".") ? name.endsWith(host) : name.equals(host);
            return schemes.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && known
                    && uri.getRawPath().startsWith(path);
        }

        /** The rule of a prefix: its own scheme and host, exactly; its path from the start. */
        static Rule of(URI prefix) {
            String path = prefix.getRawPath().isEmpty() ? "/" : prefix.getRawPath();
            return new Rule(
                    Set.of(prefix.getScheme().toLowerCase(Locale.ROOT)),
                    prefix.getHost().toLowerCase(Locale.ROOT),
                    path);
        }
    }

    /** Returns ivatar's list. */
    public static TrustedUrls builtIn() {
        return new TrustedUrls(List.of(
                new Rule(SECURE, "ui-avatars.com", "/api/"),
                new Rule(WEB, "gravatar.com", "/avatar/"),
                new Rule(WEB, ".gravatar.com", "/avatar/"),
                new Rule(WEB, "www.gravatar.org", "/avatar/"),
                new Rule(SECURE, "avatars.dicebear.com", "/api/"),
                new Rule(SECURE, "api.dicebear.com", "/"),
                new Rule(WEB, "badges.fedoraproject.org", "/static/img/"),
                new Rule(WEB, "www.planet-libre.org", "/"),
                new Rule(WEB, "www.azuracast.com", "/img/"),
                new Rule(WEB, "reps.mozilla.org", "/")));
    }

    /**
     * Returns the list that an operator wrote: prefixes of http(s) addresses, separated by commas; nothing means
     * ivatar's list.
     *
     * @throws IllegalArgumentException names the prefix that is none
     */
    public static TrustedUrls parse(String text) {
        List<Rule> rules = Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(prefix -> !prefix.isEmpty())
                .map(prefix -> {
                    URI uri = plain(prefix);
                    if (uri == null) {
                        throw new IllegalArgumentException("has " + prefix + ", which is no http(s) address");
                    }
                    return Rule.of(uri);
                })
                .toList();
        return rules.isEmpty() ? builtIn() : new TrustedUrls(rules);
    }

    /** Returns the address that {@code text} is, if it is a plain one and on the list, else null. */
    public @Nullable URI trusted(String text) {
        URI uri = plain(text);
        return uri != null && rules.stream().anyMatch(rule -> rule.trusts(uri)) ? uri : null;
    }

    /** An absolute http(s) address without user, port, backslash, control character or dot segment; else null. */
    private static @Nullable URI plain(String text) {
        if (text.length() > LONGEST || text.chars().anyMatch(c -> c <= ' ' || c > '~' || c == '\\')) {
            return null;
        }
        try {
            URI uri = new URI(text);
            return isPlain(uri) ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static boolean isPlain(URI uri) {
        return uri.getScheme() != null
                && WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getPort() == -1
                && uri.getRawAuthority().equalsIgnoreCase(uri.getHost())
                && !hasDotSegment(uri.getRawPath());
    }

    /** Also where the dots or the slashes are escaped, once or twice. */
    private static boolean hasDotSegment(String path) {
        String seen = path.toLowerCase(Locale.ROOT)
                .replace("%25", "%")
                .replace("%2e", ".")
                .replace("%2f", "/")
                .replace("%5c", "/");
        return Arrays.stream(seen.split("/", -1)).anyMatch(part -> part.equals(".") || part.equals(".."));
    }
}
