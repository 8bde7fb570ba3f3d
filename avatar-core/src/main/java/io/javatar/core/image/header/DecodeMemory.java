package io.javatar.core.image.header;

/**
 * The most memory that a decoder takes to produce the rows of a picture, beside the file and what is made of the rows.
 *
 * @param heap in bytes
 * @param outside of the heap, in bytes: what the JDK's JPEG reader keeps of progressive pictures
 */
public record DecodeMemory(long heap, long outside) {
    /** A few rows. */
    static final DecodeMemory ROWS = new DecodeMemory(1 << 20, 0);

    /** Returns the memory for {@code perPixel} bytes of heap for each of {@code pixels}, and a few rows. */
    static DecodeMemory of(long pixels, int perPixel) {
        return new DecodeMemory(ROWS.heap + perPixel * pixels, 0);
    }
}
