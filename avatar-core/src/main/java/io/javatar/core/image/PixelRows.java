package io.javatar.core.image;

/** Takes a picture row by row from its decoder, so that a large one need never be whole in memory. */
public sealed interface PixelRows permits WholeRows, AreaShrink {
    /** How many source pixels a later Lanczos step shall find for each pixel of its result, at least. */
    int GAP = 3;

    /**
     * Returns rows for a use that needs at most {@code side} pixels on the shorter side: a picture of more than
     * 2 × {@value #GAP} times that is shrunk by a whole factor while it arrives, to no less than {@value #GAP} times.
     *
     * @param width of the picture that will arrive, in pixels
     * @param height of the picture that will arrive, in pixels
     * @param side what is needed, in pixels, at least 1
     */
    static PixelRows enoughFor(int width, int height, int side) {
        long factor = Math.min(width, height) / ((long) GAP * side);
        return factor < 2 ? new WholeRows(width, height) : AreaShrink.by((int) factor, width, height);
    }

    /** Takes row {@code y}; every row comes once, from the top. {@code argb} may be used again by the caller. */
    void row(int y, int[] argb);

    /** Returns the picture; to be called after the last row. */
    Pixels pixels();
}
