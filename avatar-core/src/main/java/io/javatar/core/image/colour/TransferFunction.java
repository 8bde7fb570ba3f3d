package io.javatar.core.image.colour;

import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a still picture encodes light, by the numbers of ITU-T H.273 (table 3).
 *
 * @param light of an encoded value, both from 0 to 1
 * @param range what a light of 1 means
 */
record TransferFunction(DoubleUnaryOperator light, Range range) {
    /** What a light of 1 means. */
    enum Range {
        /** White. */
        STANDARD,
        /** 10,000 cd/m² of a screen: ITU-R BT.2100, PQ. */
        SCREEN,
        /** The brightest of a scene, which a screen shows with 1000 cd/m²: ITU-R BT.2100, HLG. */
        SCENE
    }

    /** Returns the function of a number; null where it is reserved, unspecified, or unusual for a still picture. */
    static @Nullable TransferFunction of(int number) {
        return switch (number) {
            case 1, 6, 11, 14, 15 -> gamma(2.4); // of television, as its screens show it: ITU-R BT.1886
            case 4 -> gamma(2.2);
            case 5 -> gamma(2.8);
            case 7 -> standard(x -> x < 0.0912 ? x / 4 : Math.pow((x + 0.1115) / 1.1115, 1 / 0.45)); // SMPTE 240M
            case 8 -> gamma(1);
            case 13 -> standard(SrgbCurve::light);
            case 16 -> new TransferFunction(TransferFunction::perceptualQuantizer, Range.SCREEN);
            case 17 -> standard(x -> Math.pow(x, 2.6) * 52.37 / 48); // SMPTE ST 428-1
            case 18 -> new TransferFunction(TransferFunction::hybridLogGamma, Range.SCENE);
            default -> null;
        };
    }

    /** Returns a power. */
    static TransferFunction gamma(double exponent) {
        return standard(x -> Math.pow(x, exponent));
    }

    /** Returns one whose light of 1 is white. */
    static TransferFunction standard(DoubleUnaryOperator light) {
        return new TransferFunction(light, Range.STANDARD);
    }

    /** SMPTE ST 2084, 5.1. */
    private static double perceptualQuantizer(double x) {
        double power = Math.pow(x, 32 / 2523.0);
        double light = Math.max(power - 3424 / 4096.0, 0) / (2413 / 128.0 - 2392 / 128.0 * power);
        return Math.pow(light, 16384 / 2610.0);
    }

    /** ITU-R BT.2100, table 5. */
    private static double hybridLogGamma(double x) {
        return x <= 0.5 ? x * x / 3 : (Math.exp((x - 0.55991073) / 0.17883277) + 0.28466892) / 12;
    }
}
