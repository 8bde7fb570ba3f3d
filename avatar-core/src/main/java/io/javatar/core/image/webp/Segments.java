package io.javatar.core.image.webp;

/**
 * The kinds of macroblocks with the steps of their coefficients.
 *
 * @param header how they differ
 * @param quantizers the steps of each kind
 */
record Segments(SegmentHeader header, Quantizer[] quantizers) {
    /** Reads which kind the next macroblock is of (RFC 6386, 10). */
    int read(BoolReader bits) {
        if (!header.mapped()) {
            return 0;
        }
        int[] tree = header.tree();
        return bits.bit(tree[0]) == 0 ? bits.bit(tree[1]) : 2 + bits.bit(tree[2]);
    }
}
