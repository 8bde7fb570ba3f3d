package io.javatar.core.image.encode;

import io.javatar.core.image.Pixels;

/**
 * Pixels as rows of a PNG file, each preceded by its filter type (W3C PNG, 9).
 *
 * @param bytes the rows
 * @param level the level of deflate that suits them
 */
record PngRows(byte[] bytes, int level) {
    private static final int FILTERS = 5;

    // Measured: drawn art gains 2 % above 3, and takes a third longer; filtered photos gain nothing above 4.
    private static final int FLAT_LEVEL = 3;
    private static final int FILTERED_LEVEL = 4;

    /** Returns the rows of RGB (3 channels) or RGBA (4). */
    static PngRows of(Pixels pixels, int channels) {
        return flat(pixels)
                ? new PngRows(unfiltered(pixels, channels), FLAT_LEVEL)
                : new PngRows(filtered(pixels, channels), FILTERED_LEVEL);
    }

    private static byte[] unfiltered(Pixels pixels, int channels) {
        int length = 1 + channels * pixels.width();
        byte[] rows = new byte[length * pixels.height()];
        for (int y = 0; y < pixels.height(); y++) {
            unpack(pixels, y, channels, rows, y * length + 1);
        }
        return rows;
    }

    private static byte[] filtered(Pixels pixels, int channels) {
        int length = channels * pixels.width();
        byte[] rows = new byte[(1 + length) * pixels.height()];
        byte[] above = new byte[length];
        byte[] row = new byte[length];
        byte[] trial = new byte[length];
        for (int y = 0, at = 0; y < pixels.height(); y++, at += 1 + length) {
            unpack(pixels, y, channels, row, 0);
            filter(row, above, channels, trial, rows, at);
            byte[] spare = above;
            above = row;
            row = spare;
        }
        return rows;
    }

    /** Drawn art repeats its neighbour mostly, and packs best unfiltered; photos hardly ever do. */
    private static boolean flat(Pixels pixels) {
        int[] argb = pixels.argb();
        int same = 0;
        for (int i = 1; i < argb.length; i++) {
            if (argb[i] == argb[i - 1]) {
                same++;
            }
        }
        return same > argb.length / 2;
    }

    private static void unpack(Pixels pixels, int y, int channels, byte[] row, int at) {
        int[] argb = pixels.argb();
        int first = y * pixels.width();
        for (int x = 0, t = at; x < pixels.width(); x++, t += channels) {
            int pixel = argb[first + x];
            row[t] = (byte) (pixel >> 16);
            row[t + 1] = (byte) (pixel >> 8);
            row[t + 2] = (byte) pixel;
            if (channels == 4) {
                row[t + 3] = (byte) (pixel >>> 24);
            }
        }
    }

    /** Takes the filter whose result has the least sum of absolute values (the standard's advice, 12.7). */
    private static void filter(byte[] row, byte[] above, int step, byte[] trial, byte[] rows, int at) {
        long least = Long.MAX_VALUE;
        for (byte type = 0; type < FILTERS; type++) {
            long sum = apply(type, row, above, step, trial);
            if (sum < least) {
                least = sum;
                rows[at] = type;
                System.arraycopy(trial, 0, rows, at + 1, trial.length);
            }
        }
    }

    private static long apply(int type, byte[] row, byte[] above, int step, byte[] filtered) {
        long sum = 0;
        for (int i = 0; i < row.length; i++) {
            int left = i < step ? 0 : row[i - step] & 0xff;
            int up = above[i] & 0xff;
            int corner = i < step ? 0 : above[i - step] & 0xff;
            int predicted = switch (type) {
                case 0 -> 0;
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                default -> paeth(left, up, corner);
            };
            filtered[i] = (byte) (row[i] - predicted);
            sum += Math.abs(filtered[i]);
        }
        return sum;
    }

    private static int paeth(int left, int up, int corner) {
        int fromLeft = Math.abs(up - corner);
        int fromUp = Math.abs(left - corner);
        int fromCorner = Math.abs(left + up - 2 * corner);
        if (fromLeft <= fromUp && fromLeft <= fromCorner) {
            return left;
        }
        return fromUp <= fromCorner ? up : corner;
    }
}
