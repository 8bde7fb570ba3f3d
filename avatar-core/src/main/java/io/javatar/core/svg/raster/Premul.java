package io.javatar.core.svg.raster;

/** Arithmetic on packed colours {@code 0xAARRGGBB} whose channels are multiplied by alpha. */
final class Premul {
    private static final int PAIR = 0xff00ff;
    private static final int HALVES = 0x800080;

    private Premul() {}

    /** Returns {@code colour} times {@code level} / 255, each channel rounded. */
    static int scaled(int colour, int level) {
        int low = (colour & PAIR) * level + HALVES;
        int high = (colour >>> 8 & PAIR) * level + HALVES;
        return (low + (low >>> 8 & PAIR)) >>> 8 & PAIR | high + (high >>> 8 & PAIR) & ~PAIR;
    }

    /** Returns {@code above} laid over {@code below}. */
    static int over(int above, int below) {
        return above + scaled(below, 255 - (above >>> 24));
    }

    /** Returns the colour at a place between four pixels; beyond the borders all is as on them. */
    static int between(int[] argb, int width, double x, double y) {
        int left = Math.max(0, Math.min(width - 2, (int) Math.floor(x)));
        int top = Math.max(0, Math.min(argb.length / width - 2, (int) Math.floor(y)));
        int right = (int) (255 * Math.max(0, Math.min(1, x - left)) + 0.5);
        int low = (int) (255 * Math.max(0, Math.min(1, y - top)) + 0.5);
        int at = top * width + left;
        int upper = mixed(argb[at], argb[at + 1], right);
        int lower = mixed(argb[at + width], argb[at + width + 1], right);
        return mixed(upper, lower, low);
    }

    private static int mixed(int a, int b, int share) {
        int low = (a & PAIR) * (255 - share) + (b & PAIR) * share + HALVES;
        int high = (a >>> 8 & PAIR) * (255 - share) + (b >>> 8 & PAIR) * share + HALVES;
        return (low + (low >>> 8 & PAIR)) >>> 8 & PAIR | high + (high >>> 8 & PAIR) & ~PAIR;
    }

    /** Returns {@code a} times {@code b} / 255, rounded; both 0 to 255. */
    static int times(int a, int b) {
        int product = a * b + 128;
        return product + (product >> 8) >> 8;
    }

    /** Returns a colour whose channels are not multiplied, multiplied. */
    static int of(int argb) {
        int alpha = argb >>> 24;
        return alpha == 255 ? argb : scaled(argb | 0xff000000, alpha);
    }

    /** Returns a colour whose channels are multiplied, as it is without alpha. */
    static int undone(int colour) {
        int alpha = colour >>> 24;
        if (alpha == 255 || alpha == 0) {
            return colour;
        }
        int red = Math.min(255, ((colour >> 16 & 0xff) * 255 + alpha / 2) / alpha);
        int green = Math.min(255, ((colour >> 8 & 0xff) * 255 + alpha / 2) / alpha);
        int blue = Math.min(255, ((colour & 0xff) * 255 + alpha / 2) / alpha);
        return alpha << 24 | red << 16 | green << 8 | blue;
    }
}
