package io.javatar.core.svg.raster;

import java.util.Arrays;

/**
 * One colour everywhere.
 *
 * @param colour {@code 0xAARRGGBB}, premultiplied
 */
public record SolidInk(int colour) implements Ink {
    /** Returns the ink of a colour {@code 0xAARRGGBB}, not premultiplied, with its alpha times {@code opacity} 0..1. */
    public static SolidInk of(int argb, double opacity) {
        int alpha = (int) Math.round((argb >>> 24) * opacity);
        return new SolidInk(Premul.of(alpha << 24 | argb & 0xffffff));
    }

    @Override
    public void row(int y, int from, int to, int[] colours) {
        Arrays.fill(colours, from, to, colour);
    }
}
