package io.javatar.core.image;

import java.util.Objects;

/**
 * A picture in memory: sRGB, 8 bits a channel, alpha not premultiplied, packed {@code 0xAARRGGBB}, rows from the top.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param argb {@code width * height} values, row by row; owned by this object, not copied
 */
public record Pixels(int width, int height, int[] argb) {
    /** Refuses sides below 1 and an array of another length. */
    public Pixels {
        Objects.requireNonNull(argb);
        if (width < 1 || height < 1 || argb.length != Math.multiplyExact(width, height)) {
            throw new IllegalArgumentException(width + "x" + height + " pixels do not fit " + argb.length + " values");
        }
    }

    /** Returns a fully transparent picture. */
    public static Pixels transparent(int width, int height) {
        return new Pixels(width, height, new int[Math.multiplyExact(width, height)]);
    }

    /** Returns the pixel at column {@code x}, row {@code y}. */
    public int at(int x, int y) {
        return argb[y * width + x];
    }

    /** Returns whether every pixel is opaque. */
    public boolean opaque() {
        for (int p : argb) {
            if (p >>> 24 != 0xff) {
                return false;
            }
        }
        return true;
    }
}
