package io.javatar.core.svg.raster;

/** The colour of each point. */
public sealed interface Ink permits SolidInk, LinearInk, RadialInk {
    /** Fills {@code colours} from {@code from} to {@code to}, without it, for row {@code y}; premultiplied. */
    void row(int y, int from, int to, int[] colours);
}
