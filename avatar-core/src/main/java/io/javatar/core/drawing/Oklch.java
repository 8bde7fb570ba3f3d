package io.javatar.core.drawing;

/**
 * A colour by lightness, chroma and hue as the eye perceives them (Björn Ottosson's Oklab, 2020, in polar form).
 * Colours of equal lightness and chroma look equally light and equally strong, whatever their hue.
 *
 * @param lightness 0 black to 1 white
 * @param chroma 0 grey to about 0.3
 * @param hue in degrees
 */
public record Oklch(double lightness, double chroma, double hue) {
    private static final double CHROMA_STEP = 0.004;

    /** Less than a step of 8 bits. */
    private static final double TOLERANCE = 0.001;

    /** Returns what the eye sees of an sRGB colour {@code 0xRRGGBB}; the bits above are ignored. */
    public static Oklch of(int rgb) {
        double r = linearOf(rgb >> 16 & 0xff);
        double g = linearOf(rgb >> 8 & 0xff);
        double b = linearOf(rgb & 0xff);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        double greenRed = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double blueYellow = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        double hue = Math.toDegrees(Math.atan2(blueYellow, greenRed));
        return new Oklch(lightness, Math.hypot(greenRed, blueYellow), hue < 0 ? hue + 360 : hue);
    }

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

    private static double linearOf(int coded) {
        double v = coded / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    // The transfer curve of sRGB (IEC 61966-2-1).
    private static int byteOf(double linear) {
        double v = Math.max(0, Math.min(1, linear));
        double coded = v <= 0.0031308 ? 12.92 * v : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * coded);
    }
}
