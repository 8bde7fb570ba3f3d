package io.javatar.core.image.decode;

import io.javatar.core.image.header.GifImage;

/**
 * The unpacked indices of a GIF image, and what they paint.
 *
 * @param image where they are painted
 * @param indices row by row as the file has them
 * @param palette the pixel of each index; 0 paints nothing
 */
record GifIndices(GifImage image, byte[] indices, int[] palette) {
    /** Unpacks them; refuses with BROKEN_PICTURE. */
    static GifIndices of(GifImage image) {
        return new GifIndices(image, LzwDecoder.decode(image.codes(), Math.toIntExact(image.area())), image.palette());
    }

    /** Paints row {@code y} of a canvas of {@code width} pixels, which begins at {@code at} of {@code argb}. */
    void paint(int y, int[] argb, int at, int width) {
        int row = y - image.top();
        if (row < 0 || row >= image.height()) {
            return;
        }
        int from = image.width() * (image.interlaced() ? place(row, image.height()) : row);
        int end = Math.min(width, image.left() + image.width());
        for (int x = image.left(), i = from; x < end; x++, i++) {
            int pixel = palette[indices[i] & 0xff];
            if (pixel != 0) {
                argb[at + x] = pixel;
            }
        }
    }

    /**
     * Returns the place of row {@code y} in an interlaced file: every eighth row comes first, then the fourths, the
     * halves, the rest.
     */
    private static int place(int y, int height) {
        int eighths = (height + 7) / 8;
        int fourths = (height + 3) / 4;
        int halves = (height + 1) / 2;
        if (y % 8 == 0) {
            return y / 8;
        }
        if (y % 4 == 0) {
            return eighths + (y - 4) / 8;
        }
        return y % 2 == 0 ? fourths + (y - 2) / 4 : halves + (y - 1) / 2;
    }
}
