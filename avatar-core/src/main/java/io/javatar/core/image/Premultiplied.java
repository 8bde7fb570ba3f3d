package io.javatar.core.image;

/** Colours times their alpha, rounded as Pillow does. */
final class Premultiplied {
    private Premultiplied() {}

    /** Returns a picture whose colours are multiplied by their alpha. */
    static Pixels of(Pixels source) {
        int[] argb = new int[source.argb().length];
        for (int i = 0; i < argb.length; i++) {
            int pixel = source.argb()[i];
            int alpha = pixel >>> 24;
            int red = times(pixel >> 16 & 0xff, alpha);
            int green = times(pixel >> 8 & 0xff, alpha);
            argb[i] = alpha << 24 | red << 16 | green << 8 | times(pixel & 0xff, alpha);
        }
        return new Pixels(source.width(), source.height(), argb);
    }

    /** Divides the colours by their alpha again. */
    static void undo(int[] argb) {
        for (int i = 0; i < argb.length; i++) {
            int pixel = argb[i];
            int alpha = pixel >>> 24;
            if (alpha > 0 && alpha < 0xff) {
                int red = over(pixel >> 16 & 0xff, alpha);
                int green = over(pixel >> 8 & 0xff, alpha);
                argb[i] = alpha << 24 | red << 16 | green << 8 | over(pixel & 0xff, alpha);
            }
        }
    }

    private static int times(int colour, int alpha) {
        int product = colour * alpha + 128;
        return ((product >> 8) + product) >> 8;
    }

    private static int over(int colour, int alpha) {
        return Math.min(0xff, 0xff * colour / alpha);
    }
}
