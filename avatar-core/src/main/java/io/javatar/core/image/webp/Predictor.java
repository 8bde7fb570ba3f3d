package io.javatar.core.image.webp;

/**
 * Undoes the predictor transform: pixels are stored as differences from a prediction of one of fourteen kinds, block by
 * block (RFC 9649, 3.5.1).
 */
final class Predictor implements Transform {
    private static final int OPAQUE_BLACK = 0xff000000;

    private final BlockImage modes;
    private final int width;
    /** The row above, and behind its end the first pixel of the row itself. */
    private final int[] above;

    Predictor(BlockImage modes, int width) {
        this.modes = modes;
        this.width = width;
        this.above = new int[width + 1];
    }

    @Override
    public void undo(int y, int[] row) {
        row[0] = sum(row[0], y == 0 ? OPAQUE_BLACK : above[0]);
        above[width] = row[0];
        for (int x = 1; x < width; ) {
            int end = y == 0 ? width : Math.min(width, (x >> modes.bits()) + 1 << modes.bits());
            undo(y == 0 ? 1 : modes.at(x, y) >> 8 & 15, row, x, end);
            x = end;
        }
        System.arraycopy(row, 0, above, 0, width);
    }

    /** Undoes one mode from column {@code from}, at least 1, to before {@code end}. */
    private void undo(int mode, int[] row, int from, int end) {
        for (int x = from; x < end; x++) {
            row[x] = sum(row[x], predicted(mode, row[x - 1], x));
        }
    }

    private int predicted(int mode, int left, int x) {
        int top = above[x];
        return switch (mode) {
            case 1 -> left;
            case 2 -> top;
            case 3 -> above[x + 1];
            case 4 -> above[x - 1];
            case 5 -> mean(mean(left, above[x + 1]), top);
            case 6 -> mean(left, above[x - 1]);
            case 7 -> mean(left, top);
            case 8 -> mean(above[x - 1], top);
            case 9 -> mean(top, above[x + 1]);
            case 10 -> mean(mean(left, above[x - 1]), mean(top, above[x + 1]));
            case 11 -> nearer(left, top, above[x - 1]);
            case 12 -> plane(left, top, above[x - 1]);
            case 13 -> halfPlane(mean(left, top), above[x - 1]);
            default -> OPAQUE_BLACK;
        };
    }

    /** Returns the sum of each channel, modulo 256. */
    static int sum(int a, int b) {
        int alphaGreen = (a & 0xff00ff00) + (b & 0xff00ff00);
        int redBlue = (a & 0x00ff00ff) + (b & 0x00ff00ff);
        return alphaGreen & 0xff00ff00 | redBlue & 0x00ff00ff;
    }

    /** Returns the mean of each channel, rounded down. */
    private static int mean(int a, int b) {
        return ((a ^ b) >>> 1 & 0x7f7f7f7f) + (a & b);
    }

    /** Returns left or top: the one nearer to left + top - corner, over all channels. */
    private static int nearer(int left, int top, int corner) {
        int fromLeft = 0;
        int fromTop = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int c = corner >>> shift & 0xff;
            fromLeft += Math.abs((top >>> shift & 0xff) - c);
            fromTop += Math.abs((left >>> shift & 0xff) - c);
        }
        return fromLeft < fromTop ? left : top;
    }

    private static int plane(int left, int top, int corner) {
        int result = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int value = (left >>> shift & 0xff) + (top >>> shift & 0xff) - (corner >>> shift & 0xff);
            result |= clamped(value) << shift;
        }
        return result;
    }

    private static int halfPlane(int mean, int corner) {
        int result = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int value = mean >>> shift & 0xff;
            result |= clamped(value + (value - (corner >>> shift & 0xff)) / 2) << shift;
        }
        return result;
    }

    private static int clamped(int value) {
        return Math.max(0, Math.min(0xff, value));
    }
}
