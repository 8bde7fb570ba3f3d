package io.javatar.core.image.colour;

import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Colours given by a gamma, and perhaps by the chromaticities of white and of the primaries. */
public final class MeasuredColours {
    private static final double SRGB_EXPONENT = 2.2;
    private static final double NEAR = 0.05;
    private static final double[] SRGB = {0.3127, 0.3290, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06};
    private static final double NEAR_XY = 0.002;
    private static final double MOST_EXPONENT = 100;

    private MeasuredColours() {}

    /**
     * Returns the conversion. Primaries of sRGB with an exponent within 5 % of 2.2 are sRGB, curve and all, as programs
     * mean it that write them. Null where an exponent is not within 1/100 to 100.
     *
     * @param exponent that makes light of encoded values
     * @param xy CIE 1931 x and y of white, red, green and blue; null, or what is no triangle: those of sRGB
     */
    public static @Nullable ColourConversion of(double exponent, double @Nullable [] xy) {
        if (!(exponent >= 1 / MOST_EXPONENT && exponent <= MOST_EXPONENT)) {
            return null;
        }
        Matrix3 toXyz = xy == null || ofSrgb(xy) ? null : chromaticities(xy).toXyz();
        if (toXyz != null && !toXyz.finite()) {
            toXyz = null;
        }
        if (toXyz == null && Math.abs(exponent / SRGB_EXPONENT - 1) < NEAR) {
            return ColourConversion.NONE;
        }
        DoubleUnaryOperator light = TransferFunction.gamma(exponent).light();
        return MatrixConversion.of(light, toXyz == null ? Chromaticities.SRGB.toXyz() : toXyz)
                .changing();
    }

    private static boolean ofSrgb(double[] xy) {
        for (int i = 0; i < xy.length; i++) {
            if (Math.abs(xy[i] - SRGB[i]) > NEAR_XY) {
                return false;
            }
        }
        return true;
    }

    private static Chromaticities chromaticities(double[] xy) {
        return new Chromaticities(xy[0], xy[1], xy[2], xy[3], xy[4], xy[5], xy[6], xy[7]);
    }
}
