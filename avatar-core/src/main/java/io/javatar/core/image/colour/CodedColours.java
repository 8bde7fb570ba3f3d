package io.javatar.core.image.colour;

import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Colours given by the code points of ITU-T H.273, as in films and in PNG files. */
public final class CodedColours {
    private static final double ILLUMINANT_C_X = 0.310;
    private static final double ILLUMINANT_C_Y = 0.316;

    private CodedColours() {}

    /**
     * Returns the conversion, or null where a number is reserved, unspecified, or unusual for a still picture.
     *
     * @param primaries what red, green, blue and white are (table 2)
     * @param transfer how light is encoded (table 3)
     * @param full whether black is 0 and white 255; else 16 and 235, as in television
     */
    public static @Nullable ColourConversion of(int primaries, int transfer, boolean full) {
        Chromaticities chromaticities = chromaticities(primaries);
        TransferFunction function = TransferFunction.of(transfer);
        if (chromaticities == null || function == null) {
            return null;
        }
        DoubleUnaryOperator light =
                full ? function.light() : x -> function.light().applyAsDouble(widened(x));
        MatrixConversion mixed = MatrixConversion.of(light, chromaticities.toXyz());
        return switch (function.range()) {
            case STANDARD -> mixed.changing();
            case SCREEN -> new HdrConversion(mixed, false);
            case SCENE -> new HdrConversion(mixed, true);
        };
    }

    private static double widened(double x) {
        return Math.max(0, Math.min(1, (x * 255 - 16) / 219));
    }

    private static @Nullable Chromaticities chromaticities(int number) {
        return switch (number) {
            case 1 -> Chromaticities.SRGB;
            case 4 -> new Chromaticities(ILLUMINANT_C_X, ILLUMINANT_C_Y, 0.67, 0.33, 0.21, 0.71, 0.14, 0.08);
            case 5 -> Chromaticities.ofD65(0.64, 0.33, 0.29, 0.60, 0.15, 0.06);
            case 6, 7 -> Chromaticities.ofD65(0.630, 0.340, 0.310, 0.595, 0.155, 0.070);
            case 8 -> new Chromaticities(ILLUMINANT_C_X, ILLUMINANT_C_Y, 0.681, 0.319, 0.243, 0.692, 0.145, 0.049);
            case 9 -> Chromaticities.ofD65(0.708, 0.292, 0.170, 0.797, 0.131, 0.046);
            case 10 -> new Chromaticities(1 / 3.0, 1 / 3.0, 1, 0, 0, 1, 0, 0);
            case 11 -> new Chromaticities(0.314, 0.351, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060);
            case 12 -> Chromaticities.ofD65(0.680, 0.320, 0.265, 0.690, 0.150, 0.060);
            case 22 -> Chromaticities.ofD65(0.630, 0.340, 0.295, 0.605, 0.155, 0.077);
            default -> null;
        };
    }
}
