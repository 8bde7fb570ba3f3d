package io.javatar.core.image.webp;

/**
 * One channel of the last four rows of macroblocks, with what its next row is predicted from.
 *
 * @param side of the part of a macroblock in this plane, in pixels: 16 or 8
 * @param stride the pixels of a line
 * @param samples the lines of four rows of macroblocks: line {@code y} at {@code y} modulo their number
 * @param above the last line of the row before, as it was before its edges were smoothed
 * @param block the current macroblock, with the pixels above and at the left of it
 */
record Plane(int side, int stride, byte[] samples, int[] above, int[] block) {
    private static final int ROWS = 4;
    /** The rows of {@link #block} are that far apart, and begin with pixels at the left. */
    static final int BLOCK_STRIDE = 32;

    private static final int BEFORE = 8;
    private static final int NOTHING_ABOVE = 127;
    private static final int NOTHING_LEFT = 129;
    private static final int RIGHT = 4; // blocks of 4 by 4 look that far to the right

    static Plane of(int side, int across) {
        int stride = side * across;
        return new Plane(
                side, stride, new byte[ROWS * side * stride], new int[stride], new int[(side + 1) * BLOCK_STRIDE]);
    }

    /** Returns where column {@code x}, row {@code y} of the block is. */
    static int at(int x, int y) {
        return (y + 1) * BLOCK_STRIDE + BEFORE + x;
    }

    /** Returns where line {@code y} of the picture begins in the samples. */
    int line(int y) {
        return (y & ROWS * side - 1) * stride;
    }

    /** Prepares the block for macroblock {@code x} of row {@code row}: what is above it, and at its left. */
    void begin(int x, int row) {
        for (int y = 0; y < side; y++) {
            block[at(-1, y)] = x == 0 ? NOTHING_LEFT : block[at(side - 1, y)];
        }
        int corner = row == 0 ? NOTHING_ABOVE : x == 0 ? NOTHING_LEFT : above[side * x - 1];
        block[at(-1, -1)] = corner;
        for (int i = 0; i < side + RIGHT; i++) {
            int column = Math.min(stride - 1, side * x + i);
            block[at(i, -1)] = row == 0 ? NOTHING_ABOVE : above[column];
        }
    }

    /** Predicts all of the block in one of four ways (RFC 6386, 12.2). */
    void predict(int mode, boolean first, boolean top) {
        int mean = mode == MacroblockModes.MEAN ? mean(first, top) : 0;
        int corner = block[at(-1, -1)];
        for (int y = 0; y < side; y++) {
            int left = block[at(-1, y)];
            for (int x = 0; x < side; x++) {
                block[at(x, y)] = switch (mode) {
                    case MacroblockModes.MEAN -> mean;
                    case MacroblockModes.ABOVE -> block[at(x, -1)];
                    case MacroblockModes.LEFT -> left;
                    default -> Math.max(0, Math.min(255, left + block[at(x, -1)] - corner));
                };
            }
        }
    }

    /** Of the pixels above and at the left, as far as the picture goes. */
    private int mean(boolean first, boolean top) {
        int sum = 0;
        for (int i = 0; i < side; i++) {
            sum += (top ? 0 : block[at(i, -1)]) + (first ? 0 : block[at(-1, i)]);
        }
        if (first && top) {
            return 128;
        }
        int count = first || top ? side : 2 * side;
        return (sum + count / 2) / count;
    }

    /** Takes the block, which is whole now, as macroblock {@code x} of row {@code row}. */
    void end(int x, int row) {
        for (int y = 0; y < side; y++) {
            int to = line(side * row + y) + side * x;
            int from = at(0, y);
            for (int i = 0; i < side; i++) {
                samples[to + i] = (byte) block[from + i];
            }
        }
    }

    /** Remembers the last line of row {@code row}, before its edges are smoothed. */
    void endRow(int row) {
        int from = line(side * row + side - 1);
        for (int i = 0; i < stride; i++) {
            above[i] = samples[from + i] & 0xff;
        }
    }
}
