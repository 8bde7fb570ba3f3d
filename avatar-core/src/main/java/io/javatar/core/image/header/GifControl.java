package io.javatar.core.image.header;

/**
 * How an image of a GIF file is shown (GIF89a, 23).
 *
 * @param disposal what happens to it afterwards: 0 and 1 it stays, 2 its area is cleared, 3 what was there is restored
 * @param delay how long it is shown, in hundredths of a second
 * @param transparent the index that paints nothing, or -1
 */
public record GifControl(int disposal, int delay, int transparent) {
    /** The disposal after which what was there before comes back. */
    public static final int RESTORE = 3;

    /** Of an image that nothing is said about. */
    static final GifControl NONE = new GifControl(0, 0, -1);

    /** Reads the block at {@code at}, which has four bytes. */
    static GifControl at(Bytes file, int at) {
        int packed = file.u8(at);
        return new GifControl(packed >> 2 & 7, file.u16le(at + 1), (packed & 1) == 0 ? -1 : file.u8(at + 3));
    }
}
