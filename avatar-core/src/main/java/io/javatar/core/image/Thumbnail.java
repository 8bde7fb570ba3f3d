package io.javatar.core.image;

/** Cuts and scales pictures to the sizes at which they are kept and shown. */
public final class Thumbnail {
    private Thumbnail() {}

    /**
     * Returns the centred square of {@code source}, exactly {@code side} by {@code side} pixels (at least 1); made
     * larger only where the source is smaller.
     */
    public static Pixels square(Pixels source, int side) {
        int cut = Math.min(source.width(), source.height());
        return Scaler.scale(centre(source, cut, cut, side), side, side);
    }

    /** Returns {@code source} with its longer side at most {@code longest} pixels (at least 1), its shape kept. */
    public static Pixels within(Pixels source, int longest) {
        int side = Math.max(source.width(), source.height());
        if (side <= longest) {
            return source;
        }
        int width = proportional(source.width(), longest, side);
        int height = proportional(source.height(), longest, side);
        Pixels smaller = centre(source, source.width(), source.height(), Math.min(width, height));
        return Scaler.scale(smaller, width, height);
    }

    /** Returns what becomes of {@code length} pixels when {@code from} pixels become {@code to}; at least 1. */
    public static int proportional(int length, int to, int from) {
        return (int) Math.max(1, Math.round((double) length * to / from));
    }

    /** Returns the middle of {@code source}, where very large shrunk to what {@code side} needs. */
    private static Pixels centre(Pixels source, int width, int height, int side) {
        PixelRows rows = PixelRows.enoughFor(width, height, side);
        if (width == source.width() && height == source.height() && rows instanceof WholeRows) {
            return source;
        }
        int left = (source.width() - width) / 2;
        int top = (source.height() - height) / 2;
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            System.arraycopy(source.argb(), (top + y) * source.width() + left, row, 0, width);
            rows.row(y, row);
        }
        return rows.pixels();
    }
}
