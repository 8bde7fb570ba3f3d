package io.javatar.core.image;

import static io.javatar.core.image.LanczosWeights.FRACTION_BITS;

/**
 * Makes pictures larger or smaller: Lanczos with three lobes, first across, then down, 8 bits between the two. Equal to
 * Pillow 9.4 in every bit (spec GENERATORS 1.4), which the style retro needs.
 *
 * <p>Each source pixel is read some six times an axis; who shrinks much halves the picture first.
 */
public final class Scaler {
    private static final int HALF = 1 << (FRACTION_BITS - 1);

    private Scaler() {}

    /**
     * Returns {@code source} at {@code width} by {@code height} pixels, both at least 1; {@code source} itself if it has
     * that size.
     */
    public static Pixels scale(Pixels source, int width, int height) {
        if (source.width() == width && source.height() == height) {
            return source;
        }
        if (source.opaque()) {
            return resampled(source, width, height, Scaler::mixOpaque);
        }
        Pixels scaled = resampled(premultiplied(source), width, height, Scaler::mix);
        unpremultiply(scaled.argb());
        return scaled;
    }

    private static Pixels resampled(Pixels source, int width, int height, Mixer mixer) {
        return down(across(source, width, mixer), height, mixer);
    }

    private static Pixels across(Pixels source, int width, Mixer mixer) {
        if (source.width() == width) {
            return source;
        }
        LanczosWeights weights = LanczosWeights.between(source.width(), width);
        int[] target = new int[Math.multiplyExact(width, source.height())];
        for (int y = 0, t = 0; y < source.height(); y++) {
            for (int x = 0; x < width; x++) {
                target[t++] = mixer.mix(source.argb(), y * source.width() + weights.first(x), 1, weights, x);
            }
        }
        return new Pixels(width, source.height(), target);
    }

    private static Pixels down(Pixels source, int height, Mixer mixer) {
        if (source.height() == height) {
            return source;
        }
        LanczosWeights weights = LanczosWeights.between(source.height(), height);
        int width = source.width();
        int[] target = new int[Math.multiplyExact(width, height)];
        for (int y = 0, t = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                target[t++] = mixer.mix(source.argb(), weights.first(y) * width + x, width, weights, y);
            }
        }
        return new Pixels(width, height, target);
    }

    /** Mixes target sample {@code i} from the source pixels at {@code at}, {@code at + step}, … */
    private interface Mixer {
        int mix(int[] source, int at, int step, LanczosWeights weights, int i);
    }

    private static int mixOpaque(int[] source, int at, int step, LanczosWeights weights, int i) {
        int[] fixed = weights.fixed();
        int red = HALF;
        int green = HALF;
        int blue = HALF;
        for (int k = weights.offset(i), end = weights.offset(i + 1), p = at; k < end; k++, p += step) {
            int pixel = source[p];
            int weight = fixed[k];
            red += (pixel >> 16 & 0xff) * weight;
            green += (pixel >> 8 & 0xff) * weight;
            blue += (pixel & 0xff) * weight;
        }
        return 0xff000000 | eightBits(red) << 16 | eightBits(green) << 8 | eightBits(blue);
    }

    private static int mix(int[] source, int at, int step, LanczosWeights weights, int i) {
        int[] fixed = weights.fixed();
        int alpha = HALF;
        int red = HALF;
        int green = HALF;
        int blue = HALF;
        for (int k = weights.offset(i), end = weights.offset(i + 1), p = at; k < end; k++, p += step) {
            int pixel = source[p];
            int weight = fixed[k];
            alpha += (pixel >>> 24) * weight;
            red += (pixel >> 16 & 0xff) * weight;
            green += (pixel >> 8 & 0xff) * weight;
            blue += (pixel & 0xff) * weight;
        }
        return eightBits(alpha) << 24 | eightBits(red) << 16 | eightBits(green) << 8 | eightBits(blue);
    }

    private static int eightBits(int sum) {
        int value = sum >> FRACTION_BITS;
        return (value & ~0xff) == 0 ? value : value < 0 ? 0 : 0xff;
    }

    private static Pixels premultiplied(Pixels source) {
        int[] argb = new int[source.argb().length];
        for (int i = 0; i < argb.length; i++) {
            int pixel = source.argb()[i];
            int alpha = pixel >>> 24;
            argb[i] = alpha << 24
                    | times(pixel >> 16 & 0xff, alpha) << 16
                    | times(pixel >> 8 & 0xff, alpha) << 8
                    | times(pixel & 0xff, alpha);
        }
        return new Pixels(source.width(), source.height(), argb);
    }

    private static int times(int colour, int alpha) {
        int product = colour * alpha + 128;
        return ((product >> 8) + product) >> 8;
    }

    private static void unpremultiply(int[] argb) {
        for (int i = 0; i < argb.length; i++) {
            int pixel = argb[i];
            int alpha = pixel >>> 24;
            if (alpha > 0 && alpha < 0xff) {
                argb[i] = alpha << 24
                        | over(pixel >> 16 & 0xff, alpha) << 16
                        | over(pixel >> 8 & 0xff, alpha) << 8
                        | over(pixel & 0xff, alpha);
            }
        }
    }

    private static int over(int colour, int alpha) {
        return Math.min(0xff, 0xff * colour / alpha);
    }
}
