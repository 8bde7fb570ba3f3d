package io.javatar.core.svg.paint;

import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import io.javatar.core.svg.SvgFile;

/** Paints small scenes for tests: a view of 20 by 20, a pixel a unit. */
final class Painting {
    static final int WHITE = 0xffffffff;
    static final int BLACK = 0xff000000;
    static final int RED = 0xffff0000;
    static final int GREEN = 0xff00ff00;
    static final int BLUE = 0xff0000ff;
    static final int NOTHING = 0;

    private Painting() {}

    static Pixels of(String scene) {
        return picture("<svg viewBox='0 0 20 20'>" + scene + "</svg>", 20);
    }

    static Pixels picture(String svg, int px) {
        return new SvgRasterizer().pixels(SvgFile.parse(svg), new PixelSize(px));
    }

    /** Returns the pixel as CSS writes it with alpha, for messages that can be read. */
    static String at(Pixels pixels, int x, int y) {
        int argb = pixels.at(x, y);
        return String.format("#%06x%02x", argb & 0xffffff, argb >>> 24);
    }

    /** Returns the pixel at (10, 10) of a scene, as CSS writes it. */
    static String middle(String scene) {
        return at(of(scene), 10, 10);
    }
}
