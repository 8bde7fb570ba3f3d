package io.javatar.storage.identity;

import io.javatar.core.identity.EmailAddress;
import io.javatar.core.identity.Identity;
import io.javatar.core.identity.OpenIdUrl;

/** The kind of the identity of a row. */
public enum Kind {
    /** An e-mail address. */
    EMAIL,
    /** An OpenID URL. */
    OPENID;

    /** Returns the kind of {@code identity}. */
    static Kind of(Identity identity) {
        return identity instanceof EmailAddress ? EMAIL : OPENID;
    }

    /** Returns the identity of this kind whose normalised text is {@code text}. */
    public Identity identity(String text) {
        return switch (this) {
            case EMAIL -> new EmailAddress(text);
            case OPENID -> new OpenIdUrl(text);
        };
    }
}
