package io.javatar.core.drawing;

import io.javatar.core.image.Pixels;
import java.util.Arrays;

/** Pixels to paint on without antialiasing: a pixel is painted entirely or not at all. */
public final class Canvas {
    private final Pixels pixels;

    private Canvas(Pixels pixels) {
        this.pixels = pixels;
    }

    /** Returns a canvas of {@code width} by {@code height} pixels, at least 1 each, all {@code 0xAARRGGBB}. */
    public static Canvas filled(int width, int height, int argb) {
        Pixels pixels = Pixels.transparent(width, height);
        Arrays.fill(pixels.argb(), argb);
        return new Canvas(pixels);
    }

    /** Returns the width in pixels. */
    public int width() {
        return pixels.width();
    }

    /** Returns the height in pixels. */
    public int height() {
        return pixels.height();
    }

    /**
     * Paints the pixels {@code x0} to {@code x1} of row {@code y}, both included, over whatever is there. What lies
     * outside the canvas is left out.
     */
    public void span(int y, int x0, int x1, int argb) {
        int from = Math.max(x0, 0);
        int to = Math.min(x1, width() - 1);
        if (y >= 0 && y < height() && from <= to) {
            Arrays.fill(pixels.argb(), y * width() + from, y * width() + to + 1, argb);
        }
    }

    /**
     * Copies a square tile, turned clockwise, so that its top left corner comes to {@code x}, {@code y}; transparent
     * pixels are copied too. The tile must fit.
     */
    public void paste(Pixels tile, int x, int y, QuarterTurns turns) {
        int side = tile.width();
        int last = side * side - 1;
        switch (turns) {
            case NONE -> copy(tile, 0, 1, side, x, y);
            case ONE -> copy(tile, last - side + 1, -side, 1, x, y);
            case TWO -> copy(tile, last, -1, -side, x, y);
            case THREE -> copy(tile, side - 1, side, -1, x, y);
        }
    }

    private void copy(Pixels tile, int start, int step, int rowStep, int x, int y) {
        for (int row = 0; row < tile.width(); row++) {
            int from = start + row * rowStep;
            int to = (y + row) * width() + x;
            for (int i = 0; i < tile.width(); i++, from += step) {
                pixels.argb()[to + i] = tile.argb()[from];
            }
        }
    }

    /** Returns what was painted: the canvas itself, not a copy. */
    public Pixels pixels() {
        return pixels;
    }
}
