package io.javatar.core.port;

import io.javatar.core.image.PictureFormat;
import java.util.Set;

/**
 * A photo in the blob store.
 *
 * @param original the upright, sanitised photo, longest side at most 2048 px
 * @param master the centred square cut from it, at most 1024 px
 * @param format the format of both
 * @param animated whether they have more than one frame
 * @param width of the original, in pixels
 * @param height of the original, in pixels
 */
public record PhotoBlobs(
        ContentId original, ContentId master, PictureFormat format, boolean animated, int width, int height) {

    /** Returns the names of both: one, where the original is a square already. */
    public Set<ContentId> ids() {
        return original.equals(master) ? Set.of(master) : Set.of(original, master);
    }
}
