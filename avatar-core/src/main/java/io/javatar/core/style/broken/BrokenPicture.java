package io.javatar.core.style.broken;

import io.javatar.core.drawing.Drawing;
import io.javatar.core.drawing.Drawing.Layer;
import io.javatar.core.drawing.Generator;
import io.javatar.core.drawing.PathData;
import io.javatar.core.drawing.Rasterizer;
import io.javatar.core.drawing.Seed;
import io.javatar.core.drawing.Silhouette;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import java.awt.geom.Path2D;

/**
 * The picture for an invalid hash: a portrait torn in two, the same for every seed. Not a style that can be asked for.
 */
public final class BrokenPicture implements Generator {
    private static final int SAND = 0xffede7dc;
    private static final int STONE = 0xffb9aea0;
    private static final int PAPER = 0xffffffff;
    private static final Path2D TEAR = PathData.hundredths(
            "M 58 0 L 44 22 L 58 38 L 40 58 L 54 76 L 42 100 L 51 100 L 62 77 L 49 59 L 67 38 L 53 22 L 67 0 Z");

    /** Makes a generator; one is enough. */
    public BrokenPicture() {}

    @Override
    public Pixels draw(Seed seed, PixelSize size) {
        return Rasterizer.pixels(Drawing.of(SAND, new Layer(Silhouette.shape(), STONE), new Layer(TEAR, PAPER)), size);
    }
}
