package io.javatar.core.drawing;

/**
 * A colour by what the eye sees: lightness, chroma, hue (Björn Ottosson's Oklab, 2020, in polar form). Colours of equal
 * lightness and chroma look equally light and equally strong, whatever their hue.
 *
 * @param lightness 0 black to 1 white
 * @param chroma 0 grey to about 0.3
 * @param hue in degrees
 */
public record Oklch(double lightness, double chroma, double hue) {
    private static final double CHROMA_STEP = 0.004;

    /** Less than a step of 8 bits. */
    private static final double TOLERANCE = 0.001;

    /** Returns the opaque sRGB colour; what no screen can show loses chroma until one can. */
    public int argb() {
        for (double c = chroma; c > 0; c -= CHROMA_STEP) {
            double[] rgb = linear(c);
            if (shown(rgb)) {
                return packed(rgb);
            }
        }
        return packed(linear(0));
    }

    private double[] linear(double c) {
        double a = c * Math.cos(Math.toRadians(hue));
        double b = c * Math.sin(Math.toRadians(hue));
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double v) {
        return v * v * v;
    }

    private static boolean shown(double[] rgb) {
        for (double v : rgb) {
            if (v < -TOLERANCE || v > 1 + TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    private static int packed(double[] rgb) {
        return 0xff000000 | byteOf(rgb[0]) << 16 | byteOf(rgb[1]) << 8 | byteOf(rgb[2]);
    }

    // The transfer curve of sRGB (IEC 61966-2-1).
    private static int byteOf(double linear) {
        double v = Math.max(0, Math.min(1, linear));
        double coded = v <= 0.0031308 ? 12.92 * v : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * coded);
    }
}
