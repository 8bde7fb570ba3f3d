package io.javatar.storage.identity;

import io.javatar.core.identity.EmailAddress;
import io.javatar.core.identity.OpenIdUrl;
import io.javatar.core.identity.Subject;

/** Which subject a row stands for. */
enum Kind {
    /** An e-mail address. */
    EMAIL,
    /** An OpenID URL. */
    OPENID;

    /** Returns the kind of {@code subject}. */
    static Kind of(Subject subject) {
        return subject instanceof EmailAddress ? EMAIL : OPENID;
    }

    /** Returns the subject of this kind whose normalised text is {@code text}. */
    Subject subject(String text) {
        return switch (this) {
            case EMAIL -> new EmailAddress(text);
            case OPENID -> new OpenIdUrl(text);
        };
    }
}
