package io.javatar.core.style.mystery;

import io.javatar.core.drawing.Drawing;
import io.javatar.core.drawing.Generator;
import io.javatar.core.drawing.Rasterizer;
import io.javatar.core.drawing.Seed;
import io.javatar.core.drawing.Silhouette;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;

/** The styles mm and mp: one silhouette for everybody. */
public final class MysteryPerson implements Generator {
    private static final int SLATE = 0xff9fb0c3;
    private static final int SNOW = 0xfff4f7fa;

    /** Makes the one there needs to be. */
    public MysteryPerson() {}

    @Override
    public Pixels draw(Seed seed, PixelSize size) {
        return Rasterizer.pixels(Drawing.of(SLATE, new Drawing.Layer(Silhouette.shape(), SNOW)), size);
    }
}
