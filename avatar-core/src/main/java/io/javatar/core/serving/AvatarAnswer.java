package io.javatar.core.serving;

import io.javatar.core.image.PictureFormat;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a request is answered with. */
public sealed interface AvatarAnswer {
    /**
     * A picture.
     *
     * @param avatar the picture
     * @param changed when the photo was given, or null for drawn pictures
     * @param provisional whether it stands in for a source that is down, and should not be kept for long
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
