package io.javatar.core.image.webp;

import java.util.Arrays;

/** Reads how macroblocks are predicted (RFC 6386, 11), from the left to the right and row by row. */
final class MacroblockModes {
    /** Of luminance or chrominance as a whole. */
    static final int MEAN = 0;

    static final int ABOVE = 1;
    static final int LEFT = 2;
    static final int SLOPE = 3;

    /**
     * The block mode that stands for the mode of a neighbouring macroblock predicted as a whole: mean, above, left,
     * slope.
     */
    private static final int[] OF_BLOCKS = {0, 2, 3, 1};

    private final BoolReader bits;
    private final LossyHeader header;
    /** The modes of the blocks above the macroblock, for a whole row, and at its left. */
    private final int[] above;

    private final int[] left = new int[4];

    /** The macroblock read last: its kind, whether it has no coefficients, and its modes. */
    private int kind;

    private boolean skipped;
    private boolean byBlocks;
    private int luma;
    private int chroma;
    private final int[] blocks = new int[16];

    MacroblockModes(LossyHeader header, int across) {
        this.bits = header.modes();
        this.header = header;
        this.above = new int[4 * across];
    }

    void beginRow() {
        Arrays.fill(left, 0);
    }

    /** Reads those of macroblock {@code x} of the row. */
    void read(int x) {
        kind = header.segments().read(bits);
        skipped = header.notSkipped() > 0 && bits.bit(header.notSkipped()) == 1;
        byBlocks = bits.bit(145) == 0;
        if (byBlocks) {
            readBlocks(4 * x);
        } else {
            luma = bits.bit(156) == 1 ? bits.bit(128) == 1 ? SLOPE : LEFT : bits.bit(163) == 1 ? ABOVE : MEAN;
            Arrays.fill(above, 4 * x, 4 * x + 4, OF_BLOCKS[luma]);
            Arrays.fill(left, OF_BLOCKS[luma]);
        }
        chroma = bits.bit(142) == 0 ? MEAN : bits.bit(114) == 0 ? ABOVE : bits.bit(183) == 0 ? LEFT : SLOPE;
    }

    private void readBlocks(int x) {
        for (int i = 0; i < 16; i++) {
            int mode = block(above[x + i % 4], left[i / 4]);
            above[x + i % 4] = mode;
            left[i / 4] = mode;
            blocks[i] = mode;
        }
    }

    /** The tree of the ten modes. */
    private int block(int up, int side) {
        if (bit(up, side, 0) == 0) {
            return BlockPrediction.MEAN;
        }
        if (bit(up, side, 1) == 0) {
            return BlockPrediction.SLOPE;
        }
        if (bit(up, side, 2) == 0) {
            return BlockPrediction.ABOVE;
        }
        if (bit(up, side, 3) == 0) {
            return bit(up, side, 4) == 0
                    ? BlockPrediction.LEFT
                    : bit(up, side, 5) == 0 ? BlockPrediction.RIGHT_DOWN : BlockPrediction.VERTICAL_RIGHT;
        }
        if (bit(up, side, 6) == 0) {
            return BlockPrediction.LEFT_DOWN;
        }
        if (bit(up, side, 7) == 0) {
            return BlockPrediction.VERTICAL_LEFT;
        }
        return bit(up, side, 8) == 0 ? BlockPrediction.HORIZONTAL_DOWN : BlockPrediction.HORIZONTAL_UP;
    }

    private int bit(int up, int side, int node) {
        return bits.bit(Vp8Tables.mode(up, side, node));
    }

    /** Returns which kind of macroblock it is, 0 to 3. */
    int kind() {
        return kind;
    }

    /** Returns whether no coefficients follow. */
    boolean skipped() {
        return skipped;
    }

    /** Returns whether each block of luminance has a mode of its own. */
    boolean byBlocks() {
        return byBlocks;
    }

    /** Returns the mode of luminance, where it has one. */
    int luma() {
        return luma;
    }

    /** Returns the mode of chrominance. */
    int chroma() {
        return chroma;
    }

    /** Returns the mode of block {@code i} of luminance, 0 to 15. */
    int block(int i) {
        return blocks[i];
    }
}
