package io.javatar.core.image.colour;

/** The transfer function of sRGB (IEC 61966-2-1). */
final class SrgbCurve {
    private static final int STEPS = 1 << 14;
    private static final byte[] ENCODED = encodedSteps();

    private SrgbCurve() {}

    /** Returns the light of an encoded value; both from 0 to 1. */
    static double light(double encoded) {
        return encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
    }

    /** Returns the encoded value of a light, from 0 to 1; lights beyond count as 0 and 1. */
    static double encoded(double light) {
        if (!(light > 0)) {
            return 0;
        }
        return light >= 1 ? 1 : light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    }

    /** Returns the same as 0 to 255, from a table of lights so fine that it is never off by more than one. */
    static int eightBits(float light) {
        int step = Math.round(light * STEPS);
        return ENCODED[Math.max(0, Math.min(STEPS, step))] & 0xff;
    }

    private static byte[] encodedSteps() {
        byte[] steps = new byte[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            steps[i] = (byte) Math.round(255 * encoded((double) i / STEPS));
        }
        return steps;
    }
}
