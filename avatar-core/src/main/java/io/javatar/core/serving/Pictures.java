package io.javatar.core.serving;

/** Finished pictures, made or from a cache. */
@FunctionalInterface
public interface Pictures {
    /**
     * Returns the picture; refuses with BUSY when too many are being made, with PHOTO_DAMAGED when the photo's bytes are
     * gone, with STORAGE_DOWN when they cannot be read.
     */
    Avatar picture(Rendering rendering);
}
