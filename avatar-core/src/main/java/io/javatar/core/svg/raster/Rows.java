package io.javatar.core.svg.raster;

/** Takes coverage row by row. */
@FunctionalInterface
public interface Rows {
    /** Takes the pixels {@code from} to {@code to}, without it, of row {@code y}; {@code levels} by column, 0 to 255. */
    void row(int y, int from, int to, int[] levels);
}
