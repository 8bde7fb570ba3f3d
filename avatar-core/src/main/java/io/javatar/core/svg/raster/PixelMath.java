package io.javatar.core.svg.raster;

/** The operations of filters on premultiplied pixels; each returns a new array. */
public final class PixelMath {
    private static final int[] LIGHT = table(true);
    private static final int[] SRGB = table(false);

    private PixelMath() {}

    /** How one picture covers another (Porter and Duff 1984). */
    public enum Operator {
        /** The first over the second. */
        OVER,
        /** The first where the second is. */
        IN,
        /** The first where the second is not. */
        OUT,
        /** The first where the second is, and the second elsewhere. */
        ATOP,
        /** Either where the other is not. */
        XOR
    }

    /** Returns black where the pixels are opaque. */
    public static int[] alphaOnly(int[] argb) {
        int[] out = new int[argb.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = argb[i] & 0xff000000;
        }
        return out;
    }

    /** Returns the pixels moved to the right and down. */
    public static int[] moved(int[] argb, int width, int dx, int dy) {
        int[] out = new int[argb.length];
        int height = argb.length / width;
        int length = width - Math.abs(dx);
        for (int y = Math.max(0, dy); y < Math.min(height, height + dy) && length > 0; y++) {
            System.arraycopy(argb, (y - dy) * width + Math.max(0, -dx), out, y * width + Math.max(0, dx), length);
        }
        return out;
    }

    /** Returns {@code above} mixed into {@code below}. */
    public static int[] blended(int[] above, int[] below, BlendMode mode) {
        int[] out = new int[above.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = mode.blend(above[i], below[i]);
        }
        return out;
    }

    /** Returns both composed. */
    public static int[] composed(int[] first, int[] second, Operator operator) {
        int[] out = new int[first.length];
        for (int i = 0; i < out.length; i++) {
            int a = first[i] >>> 24;
            int b = second[i] >>> 24;
            out[i] = switch (operator) {
                case OVER -> Premul.over(first[i], second[i]);
                case IN -> Premul.scaled(first[i], b);
                case OUT -> Premul.scaled(first[i], 255 - b);
                case ATOP -> Premul.scaled(first[i], b) + Premul.scaled(second[i], 255 - a);
                case XOR -> Premul.scaled(first[i], 255 - b) + Premul.scaled(second[i], 255 - a);
            };
        }
        return out;
    }

    /** Returns k0 * a * b + k1 * a + k2 * b + k3 for each channel. */
    public static int[] arithmetic(int[] a, int[] b, double[] k) {
        int[] out = new int[a.length];
        for (int i = 0; i < out.length; i++) {
            int alpha = arithmetic(a[i] >>> 24, b[i] >>> 24, k, 255);
            int pixel = alpha;
            for (int shift = 16; shift >= 0; shift -= 8) {
                pixel = pixel << 8 | arithmetic(a[i] >> shift & 0xff, b[i] >> shift & 0xff, k, alpha);
            }
            out[i] = pixel;
        }
        return out;
    }

    private static int arithmetic(int a, int b, double[] k, int most) {
        double value = k[0] * a * b / 255 + k[1] * a + k[2] * b + k[3] * 255;
        return (int) Math.max(0, Math.min(most, value + 0.5));
    }

    /** Returns pixels whose channels count light. */
    public static int[] light(int[] argb) {
        return mapped(argb, LIGHT);
    }

    /** Returns the pixels in sRGB of those whose channels count light. */
    public static int[] sRgb(int[] argb) {
        return mapped(argb, SRGB);
    }

    private static int[] mapped(int[] argb, int[] table) {
        int[] out = new int[argb.length];
        for (int i = 0; i < out.length; i++) {
            int p = Premul.undone(argb[i]);
            out[i] = Premul.of(
                    p & 0xff000000 | table[p >> 16 & 0xff] << 16 | table[p >> 8 & 0xff] << 8 | table[p & 0xff]);
        }
        return out;
    }

    // The transfer curve of sRGB (IEC 61966-2-1).
    private static int[] table(boolean toLight) {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            double v = i / 255.0;
            double coded = toLight
                    ? v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4)
                    : v <= 0.0031308 ? 12.92 * v : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
            table[i] = (int) Math.round(255 * coded);
        }
        return table;
    }
}
