package io.javatar.core.port;

import io.javatar.core.identity.EmailAddress;
import io.javatar.core.identity.Identity;
import io.javatar.core.identity.OpenIdUrl;
import io.javatar.core.image.PictureFormat;
import java.nio.charset.StandardCharsets;

/** What the contract kits of all ports that are about photos share. */
abstract class PortContract {
    /** A person. */
    protected static final Identity ADA = EmailAddress.parse("ada@example.org");

    /** Another person. */
    protected static final Identity BOB = EmailAddress.parse("bob@example.org");

    /** An OpenID. */
    protected static final Identity SITE = OpenIdUrl.parse("https://ada.example.org/");

    /** What the store under test dates its photos by. */
    protected final SettableClock clock = new SettableClock();

    /** Returns the photos of the store under test: the same ones during a test, none at its start, dated by {@link #clock}. */
    protected abstract Photos photos();

    /** Stores the bytes of a photo called {@code name} where the store under test asks for them; returns the photo. */
    protected PhotoBlobs photo(String name) {
        return new PhotoBlobs(blob(name), blob(name + " square"), PictureFormat.PNG, false, 640, 480);
    }

    /** Stores the bytes of {@code text}; returns their name. */
    protected ContentId blob(String text) {
        return ContentId.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
