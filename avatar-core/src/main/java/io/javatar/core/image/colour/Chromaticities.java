package io.javatar.core.image.colour;

/**
 * White and primaries of an RGB colour space, as CIE 1931 xy.
 *
 * @param whiteX x of white; the others likewise
 */
record Chromaticities(
        double whiteX,
        double whiteY,
        double redX,
        double redY,
        double greenX,
        double greenY,
        double blueX,
        double blueY) {
    private static final double[] D50 = {0.9642, 1, 0.8249}; // ICC.1:2022, 7.2.16
    private static final Matrix3 BRADFORD =
            new Matrix3(0.8951, 0.2664, -0.1614, -0.7502, 1.7135, 0.0367, 0.0389, -0.0685, 1.0296);

    /** Those of sRGB (IEC 61966-2-1). */
    static final Chromaticities SRGB = ofD65(0.64, 0.33, 0.30, 0.60, 0.15, 0.06);

    /** CIEXYZ relative to D50 to linear sRGB. */
    static final Matrix3 TO_SRGB = SRGB.toXyz().inverse();

    /** Returns those with the white of daylight at 6504 K. */
    static Chromaticities ofD65(double redX, double redY, double greenX, double greenY, double blueX, double blueY) {
        return new Chromaticities(0.3127, 0.3290, redX, redY, greenX, greenY, blueX, blueY);
    }

    /** Returns the matrix from linear RGB to CIEXYZ relative to D50; of degenerate ones, cells that are no numbers. */
    Matrix3 toXyz() {
        Matrix3 primaries = new Matrix3(
                redX, greenX, blueX, redY, greenY, blueY, 1 - redX - redY, 1 - greenX - greenY, 1 - blueX - blueY);
        double[] white = {whiteX / whiteY, 1, (1 - whiteX - whiteY) / whiteY};
        double[] strengths = primaries.inverse().times(white);
        return adaptation(white).times(primaries).times(Matrix3.diagonal(strengths[0], strengths[1], strengths[2]));
    }

    /** Returns what makes {@code white} D50, as eyes adapt: the linear Bradford transform (ICC.1:2022, annex E). */
    private static Matrix3 adaptation(double[] white) {
        double[] from = BRADFORD.times(white);
        double[] to = BRADFORD.times(D50);
        Matrix3 gains = Matrix3.diagonal(to[0] / from[0], to[1] / from[1], to[2] / from[2]);
        return BRADFORD.inverse().times(gains).times(BRADFORD);
    }
}
