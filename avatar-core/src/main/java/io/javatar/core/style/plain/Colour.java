package io.javatar.core.style.plain;

import io.javatar.core.drawing.Canvas;
import io.javatar.core.drawing.Generator;
import io.javatar.core.drawing.Palette;
import io.javatar.core.drawing.Seed;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;

/** The style color: one colour that the hash chooses. */
public final class Colour implements Generator {
    /** Makes a generator; one is enough. */
    public Colour() {}

    @Override
    public Pixels draw(Seed seed, PixelSize size) {
        return Canvas.filled(size.px(), size.px(), Palette.of(seed.text()).ground())
                .pixels();
    }
}
