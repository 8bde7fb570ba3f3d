package io.javatar.core.image.webp;

/**
 * The factors by which coefficients are multiplied (RFC 6386, 9.6 and 14.1): the first of a block, and all others.
 *
 * @param lumaMean first one of a block of luminance
 * @param luma the others
 * @param meansMean first one of the block of means
 * @param means the others
 * @param chromaMean first one of a block of chrominance
 * @param chroma the others
 */
record Quantizer(int lumaMean, int luma, int meansMean, int means, int chromaMean, int chroma) {
    private static final int LEAST_MEANS = 8;
    private static final int MOST_CHROMA_MEAN = 132;

    /** Returns the steps for an index, with offsets for all but the luminance's others. */
    static Quantizer of(int index, int[] offsets) {
        return new Quantizer(
                Vp8Tables.meanStep(index + offsets[0]),
                Vp8Tables.step(index),
                2 * Vp8Tables.meanStep(index + offsets[1]),
                Math.max(LEAST_MEANS, Vp8Tables.step(index + offsets[2]) * 155 / 100),
                Math.min(MOST_CHROMA_MEAN, Vp8Tables.meanStep(index + offsets[3])),
                Vp8Tables.step(index + offsets[4]));
    }
}
