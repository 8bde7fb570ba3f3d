package io.javatar.core.svg.raster;

/** How much of each pixel of a layer is let through, 0 to 255: a clip path or a mask. */
public final class Shade {
    private final int width;
    private final byte[] levels;

    private Shade(int width, byte[] levels) {
        this.width = width;
        this.levels = levels;
    }

    /** Returns one that lets nothing through yet. */
    public static Shade closed(int width, int height) {
        return new Shade(width, new byte[Math.multiplyExact(width, height)]);
    }

    /** Returns what lets through as much as the layer is bright and opaque. */
    public static Shade bright(Layer layer) {
        Shade shade = closed(layer.width(), layer.height());
        int[] argb = layer.argb();
        for (int i = 0; i < argb.length; i++) {
            int p = argb[i];
            // The channels are premultiplied: their sum is so too (Filter Effects 1, luminanceToAlpha).
            double luminance = 0.2125 * (p >> 16 & 0xff) + 0.7154 * (p >> 8 & 0xff) + 0.0721 * (p & 0xff);
            shade.levels[i] = (byte) (int) (luminance + 0.5);
        }
        return shade;
    }

    /** Returns what lets through as much as the layer is opaque. */
    public static Shade opaque(Layer layer) {
        Shade shade = closed(layer.width(), layer.height());
        int[] argb = layer.argb();
        for (int i = 0; i < argb.length; i++) {
            shade.levels[i] = (byte) (argb[i] >>> 24);
        }
        return shade;
    }

    /** Lets through a row of coverage too, in addition to what is let through already. */
    public void open(int y, int from, int to, int[] coverage) {
        int at = y * width;
        for (int x = from; x < to; x++) {
            int closed = 255 - (levels[at + x] & 0xff);
            levels[at + x] = (byte) (255 - Premul.times(closed, 255 - coverage[x]));
        }
    }

    /** Lets through only what {@code other}, of equal size, lets through as well. */
    public void narrow(Shade other) {
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) Premul.times(levels[i] & 0xff, other.levels[i] & 0xff);
        }
    }

    /** Lets through, besides, what {@code other}, of equal size, lets through. */
    public void widen(Shade other) {
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) (255 - Premul.times(255 - (levels[i] & 0xff), 255 - (other.levels[i] & 0xff)));
        }
    }

    /** Lets through only what is within {@code box}. */
    public void keep(Box box) {
        for (int i = 0; i < levels.length; i++) {
            int x = i % width;
            int y = i / width;
            if (x < box.left() || x >= box.right() || y < box.top() || y >= box.bottom()) {
                levels[i] = 0;
            }
        }
    }

    int level(int index) {
        return levels[index] & 0xff;
    }
}
