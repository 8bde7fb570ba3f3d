package io.javatar.core.style.nobody;

import io.javatar.core.drawing.Drawing;
import io.javatar.core.drawing.Drawing.Layer;
import io.javatar.core.drawing.Generator;
import io.javatar.core.drawing.PathData;
import io.javatar.core.drawing.Rasterizer;
import io.javatar.core.drawing.Seed;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import java.awt.geom.Ellipse2D;

/** The style nobody: a Java sparrow, the sign of Javatar, for whoever has no picture. Drawn for this project. */
public final class JavaSparrow implements Generator {
    private static final int MORNING = 0xfffbd98b;
    private static final int FEATHERS = 0xff8c95ad;
    private static final int BREAST = 0xffe9b7a9;
    private static final int CAP = 0xff2c3046;
    private static final int EYE = 0xff15172a;
    private static final int CHEEK = 0xffffffff;
    private static final int BEAK = 0xffe8544f;
    private static final int BEAK_SHADE = 0xffc73b41;

    private static final Drawing BIRD = Drawing.of(
            MORNING,
            path(FEATHERS, "M 7 100 C 9 72 27 60 50 60 C 73 60 91 72 93 100 Z"),
            path(BREAST, "M 25 100 C 27 87 37 80 50 80 C 63 80 73 87 75 100 Z"),
            disc(CAP, 50, 46, 36),
            disc(CHEEK, 31.5, 57, 13.5),
            disc(CHEEK, 68.5, 57, 13.5),
            path(BEAK, "M 50 39 C 58 40 63 47 62.5 54 C 62 62 56 69 50 73 C 44 69 38 62 37.5 54 C 37 47 42 40 50 39 Z"),
            path(BEAK_SHADE, "M 38.2 58 C 44 61 56 61 61.8 58 C 60 65 55 69.7 50 73 C 45 69.7 40 65 38.2 58 Z"),
            disc(BEAK, 31, 38, 7.5),
            disc(BEAK, 69, 38, 7.5),
            disc(EYE, 31, 38, 5.8),
            disc(EYE, 69, 38, 5.8),
            disc(CHEEK, 33, 36, 2),
            disc(CHEEK, 71, 36, 2));

    /** Makes the one there needs to be. */
    public JavaSparrow() {}

    @Override
    public Pixels draw(Seed seed, PixelSize size) {
        return Rasterizer.pixels(BIRD, size);
    }

    private static Layer path(int argb, String data) {
        return new Layer(PathData.hundredths(data), argb);
    }

    private static Layer disc(int argb, double x, double y, double radius) {
        return new Layer(new Ellipse2D.Double((x - radius) / 100, (y - radius) / 100, radius / 50, radius / 50), argb);
    }
}
