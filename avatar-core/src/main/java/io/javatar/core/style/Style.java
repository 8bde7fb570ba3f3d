package io.javatar.core.style;

import io.javatar.core.drawing.Generator;
import io.javatar.core.drawing.Seed;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.encode.PngText;
import io.javatar.core.style.character.CharacterStyle;
import java.util.List;

/**
 * One way to draw an avatar.
 *
 * @param wireName the keyword of the parameter {@code d}, lower case
 * @param generator what draws it
 * @param seeded whether the picture depends on the seed; otherwise it is the same for everybody
 */
public record Style(String wireName, Generator generator, boolean seeded) {
    /** Makes a style whose pictures differ by their seeds. */
    public Style(String wireName, Generator generator) {
        this(wireName, generator, true);
    }

    /** Returns a style whose picture is the same for everybody. */
    static Style alike(String wireName, Generator generator) {
        return new Style(wireName, generator, false);
    }

    /** Returns the picture of {@code seed}, exactly {@code size} by {@code size} pixels. */
    public Pixels draw(Seed seed, PixelSize size) {
        return generator.draw(seed, size);
    }

    /** Returns what a picture has to say of the makers of the style. */
    public List<PngText> credits() {
        return generator instanceof CharacterStyle character ? character.credits() : List.of();
    }
}
