package io.javatar.core.drawing;

import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;

/** Draws avatars of one style; thread-safe and without state. */
@FunctionalInterface
public interface Generator {
    /** Returns the picture of {@code seed}, exactly {@code size} by {@code size} pixels. */
    Pixels draw(Seed seed, PixelSize size);
}
