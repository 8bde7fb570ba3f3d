package io.javatar.core.image;

/**
 * Scales a picture while its rows arrive, with the same pixels as {@link Scaler} (where it is opaque): across by strips
 * of rows, down at the end. Only the strip and the narrow picture are in memory.
 */
final class ScaledRows implements PixelRows {
    private static final int STRIP = 1 << 20; // pixels, about

    private final Pixels strip;
    private final Pixels narrow;
    private final int targetHeight;

    ScaledRows(int width, int height, int targetWidth, int targetHeight) {
        this.strip = Pixels.transparent(width, Math.max(1, Math.min(height, STRIP / width)));
        this.narrow = Pixels.transparent(targetWidth, height);
        this.targetHeight = targetHeight;
    }

    @Override
    public void row(int y, int[] argb) {
        int within = y % strip.height();
        System.arraycopy(argb, 0, strip.argb(), within * strip.width(), strip.width());
        if (within == strip.height() - 1 || y == narrow.height() - 1) {
            scale(y - within, within + 1);
        }
    }

    private void scale(int top, int rows) {
        // The last strip may be shorter; what stands below its rows then is scaled too, and not used.
        Pixels scaled = Scaler.scale(strip, narrow.width(), strip.height());
        System.arraycopy(scaled.argb(), 0, narrow.argb(), top * narrow.width(), rows * narrow.width());
    }

    @Override
    public Pixels pixels() {
        return Scaler.scale(narrow, narrow.width(), targetHeight);
    }
}
