package io.javatar.core.identity;

import java.util.List;
import java.util.Locale;

/** The owner of an avatar: an e-mail address or an OpenID URL, normalised. */
public sealed interface Identity permits EmailAddress, OpenIdUrl {
    /** Returns the normalised text: two identities with the same text are the same. Personal: never logged. */
    String text();

    /** Returns every hash under which clients may ask for it, the preferred one first; no duplicates. */
    List<AvatarHash> hashes();

    /** Returns the identity that {@code text} names: http(s) URLs are OpenIDs, all else e-mail; refuses with BAD_IDENTITY. */
    static Identity parse(String text) {
        String lower = InputText.trimmed(text).toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://")
                ? OpenIdUrl.parse(text)
                : EmailAddress.parse(text);
    }
}
