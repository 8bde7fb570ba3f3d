package io.javatar.core.image;

/** Passes rows on, and runs a check before each, which may refuse to go on. */
final class CheckedRows implements PixelRows {
    private final PixelRows rows;
    private final Runnable check;

    CheckedRows(PixelRows rows, Runnable check) {
        this.rows = rows;
        this.check = check;
    }

    @Override
    public void row(int y, int[] argb) {
        check.run();
        rows.row(y, argb);
    }

    @Override
    public void working() {
        check.run();
    }

    @Override
    public Pixels pixels() {
        return rows.pixels();
    }
}
