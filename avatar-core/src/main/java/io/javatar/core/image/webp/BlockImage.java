package io.javatar.core.image.webp;

/**
 * A small picture within a coded one, a pixel for each block of it: which codes or which transform it has.
 *
 * @param argb its pixels, row by row
 * @param bits the side of a block is 2 to the power of this, in pixels: 2 to 9
 * @param across blocks in a row
 */
record BlockImage(int[] argb, int bits, int across) {
    /** Reads it; {@code width} and {@code height} are those of the whole picture, in pixels. */
    static BlockImage read(LowBitReader reader, int width, int height) {
        int bits = 2 + reader.read(3);
        int across = blocks(width, bits);
        return new BlockImage(CodedPixels.all(reader, across, blocks(height, bits)), bits, across);
    }

    /** Returns how many blocks of 2 to the power of {@code bits} pixels make {@code length} pixels. */
    static int blocks(int length, int bits) {
        return length + (1 << bits) - 1 >> bits;
    }

    /** Returns the pixel of the block in which column {@code x}, row {@code y} of the whole picture lies. */
    int at(int x, int y) {
        return argb[(y >> bits) * across + (x >> bits)];
    }
}
