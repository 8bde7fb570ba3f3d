package io.javatar.core.image;

/** Takes a picture row by row from its decoder, so that a large one is never in memory as a whole. */
public sealed interface PixelRows permits WholeRows, AreaShrink, ScaledRows, CheckedRows {
    /** Takes row {@code y}; every row comes once, from the top. {@code argb} may be used again by the caller. */
    void row(int y, int[] argb);

    /** To be called now and then by a decoder that works long before it has a row: may refuse to go on. */
    default void working() {}

    /** Returns the picture; to be called once, after the last row. */
    Pixels pixels();
}
