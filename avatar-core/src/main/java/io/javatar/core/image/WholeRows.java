package io.javatar.core.image;

/** Keeps every row as it is. */
final class WholeRows implements PixelRows {
    private final Pixels pixels;

    WholeRows(int width, int height) {
        pixels = Pixels.transparent(width, height);
    }

    @Override
    public void row(int y, int[] argb) {
        System.arraycopy(argb, 0, pixels.argb(), y * pixels.width(), pixels.width());
    }

    @Override
    public Pixels pixels() {
        return pixels;
    }
}
