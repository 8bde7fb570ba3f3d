package io.javatar.core.image;

/**
 * Makes pictures larger or smaller: Lanczos with three lobes, first across, then down, 8 bits between the two. Equal to
 * Pillow 9.4 (src/libImaging/Resample.c) in every bit, which the style retro needs.
 *
 * <p>Each source pixel is read some six times for each axis; to make a picture much smaller, halve it first.
 */
public final class Scaler {
    /** The lines that are mixed at once: enough for vector instructions, not too many for the cache. */
    private static final int LANES = 32;

    private Scaler() {}

    /**
     * Returns {@code source} at {@code width} by {@code height} pixels, both at least 1; {@code source} itself if it has
     * that size.
     */
    public static Pixels scale(Pixels source, int width, int height) {
        if (source.width() == width && source.height() == height) {
            return source;
        }
        // Opaque pictures come out the same either way: 255 times the weights is 255.
        if (source.opaque()) {
            return resampled(source, width, height, Lines.OPAQUE);
        }
        Pixels scaled = resampled(Premultiplied.of(source), width, height, Lines.WITH_ALPHA);
        Premultiplied.undo(scaled.argb());
        return scaled;
    }

    private static Pixels resampled(Pixels source, int width, int height, int channels) {
        int[] argb = source.argb();
        if (source.width() != width) {
            Lines rows = Lines.rows(source.width(), source.height());
            argb = resampled(argb, rows, Lines.rows(width, source.height()), channels);
        }
        if (source.height() != height) {
            Lines columns = Lines.columns(width, source.height());
            argb = resampled(argb, columns, Lines.columns(width, height), channels);
        }
        return new Pixels(width, height, argb);
    }

    private static int[] resampled(int[] argb, Lines from, Lines to, int channels) {
        LanczosWeights weights = LanczosWeights.between(from.length(), to.length());
        int lanes = Math.min(LANES, from.count());
        int[][] samples = new int[from.length()][channels * lanes];
        int[][] mixed = new int[to.length()][channels * lanes];
        int[] target = new int[Math.multiplyExact(to.count(), to.length())];
        for (int first = 0; first < from.count(); first += lanes) {
            // The last lines are taken together with some that are done already.
            int line = Math.min(first, from.count() - lanes);
            from.read(argb, line, samples, channels);
            weights.mix(samples, mixed);
            to.write(target, line, mixed, channels);
        }
        return target;
    }
}
