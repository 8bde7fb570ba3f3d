package io.javatar.core.image.webp;

import java.util.Arrays;

/**
 * How macroblocks of up to four kinds differ (RFC 6386, 9.3).
 *
 * @param mapped whether each macroblock names its kind
 * @param relative whether the numbers below are added to those of the picture; otherwise they replace them
 * @param quantizers of each kind
 * @param levels of the filter, of each kind
 * @param tree the probabilities of the tree of kinds, in 256ths
 */
record SegmentHeader(boolean mapped, boolean relative, int[] quantizers, int[] levels, int[] tree) {
    /** How many kinds there are at most. */
    static final int KINDS = 4;

    private static final int CERTAIN = 255;

    static SegmentHeader read(BoolReader bits) {
        if (!bits.flag()) {
            return new SegmentHeader(false, true, new int[KINDS], new int[KINDS], new int[KINDS - 1]);
        }
        boolean mapped = bits.flag();
        boolean relative = false; // without numbers, libwebp takes the zeros as absolute
        int[] quantizers = new int[KINDS];
        int[] levels = new int[KINDS];
        if (bits.flag()) {
            relative = !bits.flag();
            Arrays.setAll(quantizers, i -> bits.signedIfTold(7));
            Arrays.setAll(levels, i -> bits.signedIfTold(6));
        }
        int[] tree = new int[KINDS - 1];
        if (mapped) {
            Arrays.setAll(tree, i -> bits.flag() ? bits.number(8) : CERTAIN);
        }
        return new SegmentHeader(mapped, relative, quantizers, levels, tree);
    }

    /** Reads the quantizers of the picture (9.6), and returns the steps of each kind. */
    Segments quantized(BoolReader bits) {
        int index = bits.number(7);
        int[] offsets = new int[5];
        Arrays.setAll(offsets, i -> bits.signedIfTold(4));
        Quantizer[] steps = new Quantizer[KINDS];
        Arrays.setAll(steps, i -> Quantizer.of(quantizers[i] + (relative ? index : 0), offsets));
        return new Segments(this, steps);
    }

    /** Returns the filter level of a kind, where that of the picture is {@code level}. */
    int level(int kind, int level) {
        return levels[kind] + (relative ? level : 0);
    }
}
