package io.javatar.core.identity;

import static io.javatar.core.problem.Problem.BAD_IDENTITY;

import io.javatar.core.problem.AvatarException;
import java.util.List;

/**
 * An OpenID URL: trimmed, scheme and host lower-cased, all else kept as typed, as Libravatar
 * (wiki.libravatar.org/api) hashes it.
 *
 * @param text the normalised URL, 11 to 255 characters
 */
public record OpenIdUrl(String text) implements Identity {
    /** The fewest characters of a URL. */
    public static final int MIN_LENGTH = 11;
    /** The most characters of a URL. */
    public static final int MAX_LENGTH = 255;

    /** Refuses, with BAD_IDENTITY, what is no http(s) URL or not normalised. */
    public OpenIdUrl {
        if (text.length() < MIN_LENGTH || text.length() > MAX_LENGTH) {
            throw AvatarException.of(
                    BAD_IDENTITY, text.length() + " characters are not within " + MIN_LENGTH + ".." + MAX_LENGTH);
        }
        if (!text.equals(UrlParts.of(text).toString())) {
            throw AvatarException.of(BAD_IDENTITY, "scheme and host of an OpenID are kept in lower case");
        }
    }

    /** Returns the URL written in {@code text}, normalised; refuses with BAD_IDENTITY. */
    public static OpenIdUrl parse(String text) {
        String url = InputText.trimmed(text);
        // What is far too long is refused before it is taken apart.
        return new OpenIdUrl(url.length() > MAX_LENGTH ? url : UrlParts.of(url).toString());
    }

    /**
     * Returns the SHA-256 of every spelling that clients compute: with http and https, with and without a slash at the
     * end, with and without the port; and as single libraries do, without query and fragment, with an empty password.
     */
    @Override
    public List<AvatarHash> hashes() {
        return Spellings.of(UrlParts.of(text)).stream()
                .map(spelling -> AvatarHash.of(HashAlgorithm.SHA256, spelling))
                .toList();
    }

    /** Returns the host, whose avatar server is asked in a federation. */
    public String domain() {
        return UrlParts.of(text).host();
    }
}
