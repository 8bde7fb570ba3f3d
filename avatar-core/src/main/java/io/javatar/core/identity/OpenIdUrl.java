package io.javatar.core.identity;

import static io.javatar.core.problem.Problem.BAD_IDENTITY;

import io.javatar.core.problem.AvatarException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An OpenID URL: scheme and host in lower case, user, port, path, query and fragment as they are (spec PROTOCOL 1).
 *
 * @param text 11 to 255 characters, normalised
 */
public record OpenIdUrl(String text) implements Subject {
    /** The fewest characters of a URL. */
    public static final int MIN_LENGTH = 11;
    /** The most characters of a URL. */
    public static final int MAX_LENGTH = 255;

    /** Scheme, user with its at sign, host, port with its colon, path, query, fragment; as in RFC 3986 appendix B. */
    private static final Pattern FORM = Pattern.compile(
            "(https?)://([^/?#]*@)?([^/?#@:]+|\\[[0-9a-f:.]+])(:\\d{1,5})?((?:/[^?#]*)?)(\\?[^#]*)?(#.*)?",
            Pattern.CASE_INSENSITIVE);

    /** Refuses, with BAD_IDENTITY, what is no http(s) URL or not normalised. */
    public OpenIdUrl {
        if (text.length() < MIN_LENGTH || text.length() > MAX_LENGTH) {
            throw AvatarException.of(
                    BAD_IDENTITY, text.length() + " characters are not within " + MIN_LENGTH + ".." + MAX_LENGTH);
        }
        if (!text.equals(normalised(text))) {
            throw AvatarException.of(BAD_IDENTITY, "scheme and host of a URL are kept in lower case");
        }
    }

    /** Returns the URL written in {@code text}, normalised; refuses with BAD_IDENTITY. */
    public static OpenIdUrl parse(String text) {
        return new OpenIdUrl(normalised(text.strip()));
    }

    /**
     * Returns the SHA-256 of the URL as it is, then of its other spellings: http and https, with and without a slash at
     * the end, port kept and dropped; and the forms of client libraries that drop query and fragment, or write an empty
     * password (spec PROTOCOL 1a and 7).
     */
    @Override
    public List<AvatarHash> hashes() {
        return spellings().stream()
                .map(spelling -> AvatarHash.of(HashAlgorithm.SHA256, spelling))
                .toList();
    }

    Set<String> spellings() {
        Matcher parts = parts(text);
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(text);
        for (String user : users(part(parts, 2))) {
            for (String tail : tails(part(parts, 5), part(parts, 6) + part(parts, 7))) {
                for (String port : List.of(part(parts, 4), "")) {
                    spellings.add("http://" + user + parts.group(3) + port + tail);
                    spellings.add("https://" + user + parts.group(3) + port + tail);
                }
            }
        }
        return spellings;
    }

    /** pylibravatar writes {@code user:@} for {@code user@}; node-libravatar drops neither. */
    private static Set<String> users(String user) {
        Set<String> users = new LinkedHashSet<>(List.of(user));
        if (!user.isEmpty() && user.indexOf(':') < 0) {
            users.add(user.substring(0, user.length() - 1) + ":@");
        }
        return users;
    }

    /** Path and what follows it, with and without the slash, with and without query and fragment. */
    private static Set<String> tails(String path, String behind) {
        Set<String> tails = new LinkedHashSet<>();
        for (String end : List.of(behind, "")) {
            tails.add(path + end);
            tails.add(path.endsWith("/") ? path.substring(0, path.length() - 1) + end : path + "/" + end);
        }
        return tails;
    }

    private static String normalised(String text) {
        Matcher parts = parts(text);
        return parts.group(1).toLowerCase(Locale.ROOT)
                + "://"
                + part(parts, 2)
                + parts.group(3).toLowerCase(Locale.ROOT)
                + part(parts, 4)
                + part(parts, 5)
                + part(parts, 6)
                + part(parts, 7);
    }

    private static Matcher parts(String text) {
        Matcher parts = FORM.matcher(text);
        boolean blank = text.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
        if (blank || !parts.matches()) {
            throw AvatarException.of(BAD_IDENTITY, "an OpenID is a URL of the form http(s)://host/path without blanks");
        }
        return parts;
    }

    private static String part(Matcher parts, int group) {
        String part = parts.group(group);
        return part == null ? "" : part;
    }
}
