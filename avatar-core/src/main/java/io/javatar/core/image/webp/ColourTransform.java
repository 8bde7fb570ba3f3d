package io.javatar.core.image.webp;

/**
 * Undoes the colour transform: red is stored as the difference from a share of green, blue from shares of green and
 * red, block by block (RFC 9649, 3.5.2).
 *
 * @param width of a row, in pixels
 * @param shares of each block, in 32nds: red for blue, green for blue, green for red, in the bytes of red, green, blue
 */
record ColourTransform(int width, BlockImage shares) implements Transform {
    @Override
    public void undo(int y, int[] row) {
        for (int x = 0; x < width; x++) {
            int share = shares.at(x, y);
            int pixel = row[x];
            int green = pixel >> 8;
            int red = (pixel >> 16) + part(share, green) & 0xff;
            int blue = pixel + part(share >> 8, green) + part(share >> 16, red) & 0xff;
            row[x] = pixel & 0xff00ff00 | red << 16 | blue;
        }
    }

    /** Both are signed bytes. */
    private static int part(int share, int channel) {
        return (byte) share * (byte) channel >> 5;
    }
}
