package io.javatar.core.image.encode;

import io.javatar.core.image.Pixels;

/**
 * The part of a canvas that a frame paints.
 *
 * @param left in pixels from the canvas' left
 * @param top in pixels from the canvas' top
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
record GifArea(int left, int top, int width, int height) {
    /** Returns the least area that holds every pixel but the wholly transparent (0); one pixel where there is none. */
    static GifArea of(Pixels pixels) {
        int left = pixels.width();
        int right = -1;
        int top = pixels.height();
        int bottom = -1;
        for (int y = 0, i = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++, i++) {
                if (pixels.argb()[i] != 0) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        return right < 0 ? new GifArea(0, 0, 1, 1) : new GifArea(left, top, right - left + 1, bottom - top + 1);
    }

    /** Returns the pixels of the area out of a canvas of {@code canvasWidth}. */
    int[] cut(int[] argb, int canvasWidth) {
        int[] cut = new int[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(argb, (top + y) * canvasWidth + left, cut, y * width, width);
        }
        return cut;
    }
}
