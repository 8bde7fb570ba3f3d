package io.javatar.core.serving;

import io.javatar.core.image.PictureFormat;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The answer to a request. */
public sealed interface AvatarAnswer {
    /**
     * A picture.
     *
     * @param avatar the picture
     * @param changed when the photo was given, or null for drawn pictures
     * @param provisional whether it replaces a photo that cannot be read now, and should not be cached for long
     */
    record Found(Avatar avatar, @Nullable Instant changed, boolean provisional) implements AvatarAnswer {}

    /**
     * The photo that the client has already.
     *
     * @param etag its entity tag without quotes
     * @param changed when the photo was given
     * @param format how it is encoded
     */
    record Unchanged(String etag, Instant changed, PictureFormat format) implements AvatarAnswer {}

    /**
     * A picture elsewhere.
     *
     * @param target an absolute http(s) address that the operator trusts
     */
    record Elsewhere(URI target) implements AvatarAnswer {}

    /** No avatar, and a 404 was asked for. */
    record Absent() implements AvatarAnswer {}
}
