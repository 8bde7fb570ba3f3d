package io.javatar.core.style.mystery;

import io.javatar.core.drawing.Canvas;
import io.javatar.core.drawing.EllipseFill;
import io.javatar.core.drawing.Generator;
import io.javatar.core.drawing.PolygonFill;
import io.javatar.core.drawing.Seed;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;

/**
 * The style mmng: a white head over white shoulders on a grey that the hash chooses. Equal to the pictures of ivatar in
 * every pixel.
 */
public final class GreyMystery implements Generator {
    private static final int WHITE = 0xffffffff;
    private static final int LIGHTEST_GREY = 0xe0;

    /** Makes a generator; one is enough. */
    public GreyMystery() {}

    @Override
    public Pixels draw(Seed seed, PixelSize size) {
        int side = size.px();
        int grey = grey(seed.text());
        Canvas canvas = Canvas.filled(side, side, 0xff000000 | grey << 16 | grey << 8 | grey);
        double head = 0.6 * side;
        int left = (int) (0.2 * side);
        int top = (int) (0.05 * side);
        EllipseFill.fill(
                canvas, new EllipseFill.Box(left, top, (int) (left + head) - left, (int) (top + head) - top), WHITE);
        int neckX = (int) (left + head / 2);
        int neckY = (int) (side / 2.5);
        int[] shoulders = {neckX, neckY, (int) (0.15 * side), side, (int) (side - 0.15 * side), side};
        PolygonFill.fill(canvas, shoulders, WHITE);
        return canvas.pixels();
    }

    /** Returns the first two hex digits as a number, but no grey so light that the white would be lost. */
    private static int grey(String text) {
        if (text.length() < 2 || text.charAt(0) == 'f') {
            return LIGHTEST_GREY;
        }
        int high = Character.digit(text.charAt(0), 16);
        int low = Character.digit(text.charAt(1), 16);
        return high < 0 || low < 0 ? LIGHTEST_GREY : high << 4 | low;
    }
}
