package io.javatar.core.style.plain;

import io.javatar.core.drawing.Generator;
import io.javatar.core.drawing.Seed;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;

/** The style blank: a transparent picture. */
public final class Blank implements Generator {
    /** Makes a generator; one is enough. */
    public Blank() {}

    @Override
    public Pixels draw(Seed seed, PixelSize size) {
        return Pixels.transparent(size.px(), size.px());
    }
}
