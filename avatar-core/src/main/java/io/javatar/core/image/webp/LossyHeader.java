package io.javatar.core.image.webp;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.image.header.Bytes;
import io.javatar.core.problem.AvatarException;

/**
 * The header of a lossy picture, before its macroblocks (RFC 6386, 9).
 *
 * @param modes reads the modes of the macroblocks, which follow in the first partition
 * @param segments what macroblocks have in common, four kinds at most
 * @param filter how the edges of blocks are smoothed
 * @param tokens read the coefficients, each for the rows of macroblocks that are its number modulo their count
 * @param probabilities of the tree of coefficients, by type, band, context and node
 * @param notSkipped how likely a macroblock has coefficients, in 256ths; 0 where the header does not say
 */
record LossyHeader(
        BoolReader modes,
        Segments segments,
        FilterHeader filter,
        BoolReader[] tokens,
        int[] probabilities,
        int notSkipped) {
    private static final int SIZES = 10; // tag, start code and sides of the picture
    private static final int PARTITION_SIZE = 3;

    /** Reads it; refuses with BROKEN_PICTURE. */
    static LossyHeader of(Bytes data) {
        int first = data.u24le(0) >> 5;
        BoolReader bits = new BoolReader(data.slice(SIZES, first));
        bits.number(2); // colour space and clamping, which every decoder takes as 0
        SegmentHeader segments = SegmentHeader.read(bits);
        FilterHeader filter = FilterHeader.read(bits);
        BoolReader[] tokens = tokens(data.after(SIZES + first), 1 << bits.number(2));
        Segments quantized = segments.quantized(bits);
        bits.flag(); // whether probabilities last: there is no other picture
        int[] probabilities = new int[Vp8Tables.COEFFICIENT_PROBABILITIES];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = bits.bit(Vp8Tables.kept(i)) == 1 ? bits.number(8) : Vp8Tables.usual(i);
        }
        int notSkipped = bits.flag() ? bits.number(8) : 0;
        return new LossyHeader(bits, quantized, filter, tokens, probabilities, notSkipped);
    }

    private static BoolReader[] tokens(Bytes data, int count) {
        BoolReader[] tokens = new BoolReader[count];
        int at = PARTITION_SIZE * (count - 1);
        if (at > data.size()) {
            throw AvatarException.of(BROKEN_PICTURE, "a WebP picture ends before its pixels do");
        }
        for (int i = 0; i < count; i++) {
            Bytes rest = data.after(at);
            tokens[i] = new BoolReader(i == count - 1 ? rest : rest.slice(0, data.u24le(PARTITION_SIZE * i)));
            at += i == count - 1 ? 0 : data.u24le(PARTITION_SIZE * i);
        }
        return tokens;
    }
}
