package io.javatar.core.image;

/** How large a picture is wanted, so that its decoder can shrink it while reading. */
@FunctionalInterface
public interface Sizing {
    /**
     * The fewest source pixels that the Lanczos step gets for each pixel of its result after a decoder shrank the
     * picture.
     */
    int GAP = 3;

    /** Returns what takes the rows of a picture of that size, in pixels. */
    PixelRows rows(int width, int height);

    /** Returns this sizing, with {@code check} asked before each row, and now and then without rows: it may throw. */
    default Sizing checking(Runnable check) {
        return (width, height) -> new CheckedRows(rows(width, height), check);
    }

    /** As it is. */
    static Sizing full() {
        return WholeRows::new;
    }

    /**
     * Enough for a use that needs at most {@code side} pixels (at least 1) on the shorter side: what has more than
     * 2 × {@value #GAP} times that is shrunk by a whole factor, to no less than {@value #GAP} times.
     */
    static Sizing enoughFor(int side) {
        return (width, height) -> {
            long factor = Math.min(width, height) / ((long) GAP * side);
            return factor < 2 ? new WholeRows(width, height) : AreaShrink.by((int) factor, width, height);
        };
    }

    /** The longer side at most {@code longest} pixels (at least 1), the shape kept. */
    static Sizing within(int longest) {
        return (width, height) -> {
            int side = Math.max(width, height);
            return side <= longest
                    ? new WholeRows(width, height)
                    : to(proportional(width, longest, side), proportional(height, longest, side))
                            .rows(width, height);
        };
    }

    /** Exactly that size, in pixels, each at least 1. */
    static Sizing to(int targetWidth, int targetHeight) {
        return (width, height) -> width == targetWidth && height == targetHeight
                ? new WholeRows(width, height)
                : new ScaledRows(width, height, targetWidth, targetHeight);
    }

    private static int proportional(int length, int to, int from) {
        return (int) Math.max(1, Math.round((double) length * to / from));
    }
}
