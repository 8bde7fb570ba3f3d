package io.javatar.core.style;

import io.javatar.core.drawing.Generator;
import io.javatar.core.drawing.Seed;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;

/**
 * One way to draw an avatar.
 *
 * @param wireName the keyword of the parameter {@code d}, lower case
 * @param generator what draws it
 */
public record Style(String wireName, Generator generator) {
    /** Returns the picture of {@code seed}, exactly {@code size} by {@code size} pixels. */
    public Pixels draw(Seed seed, PixelSize size) {
        return generator.draw(seed, size);
    }
}
