package io.javatar.core.image;

/** Cuts and scales pictures to the squares at which they are shown. */
public final class Thumbnail {
    private Thumbnail() {}

    /**
     * Returns the centred square of {@code source}, exactly {@code side} by {@code side} pixels (at least 1); made
     * larger only where the source is smaller.
     */
    public static Pixels square(Pixels source, int side) {
        int cut = Math.min(source.width(), source.height());
        PixelRows rows = Sizing.enoughFor(side).rows(cut, cut);
        boolean asItIs = source.width() == source.height() && rows instanceof WholeRows;
        return Scaler.scale(asItIs ? source : middle(source, cut, rows), side, side);
    }

    private static Pixels middle(Pixels source, int side, PixelRows rows) {
        int left = (source.width() - side) / 2;
        int top = (source.height() - side) / 2;
        int[] row = new int[side];
        for (int y = 0; y < side; y++) {
            System.arraycopy(source.argb(), (top + y) * source.width() + left, row, 0, side);
            rows.row(y, row);
        }
        return rows.pixels();
    }
}
