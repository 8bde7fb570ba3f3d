package io.javatar.core.image.header;

/**
 * One image of a GIF file: what it paints, where, and what happens to it afterwards (GIF89a, 20 to 23).
 *
 * @param left of the area it paints, in pixels from the canvas' left
 * @param top of the area, in pixels from the canvas' top
 * @param width of the area, in pixels
 * @param height of the area, in pixels
 * @param interlaced whether its rows come in four passes
 * @param colours red, green and blue of each index
 * @param codes the LZW code size, and the blocks of coded indices; the last ones may be missing where the file ends
 * @param control how long it is shown, and what happens to it afterwards
 */
public record GifImage(
        int left, int top, int width, int height, boolean interlaced, Bytes colours, Bytes codes, GifControl control) {
    private static final int DESCRIPTOR = 9;

    /** Reads the image whose descriptor is at {@code at}; {@code global} are the colours of the file. */
    static GifImage at(Bytes file, int at, Bytes global, GifControl control) {
        int packed = file.u8(at + 8);
        int size = GifFile.tableSize(packed);
        int table = at + DESCRIPTOR;
        Bytes colours = size == 0 ? global : file.slice(table, size);
        int codes = table + size;
        return new GifImage(
                file.u16le(at),
                file.u16le(at + 2),
                file.u16le(at + 4),
                file.u16le(at + 6),
                (packed & 0x40) != 0,
                colours,
                file.slice(codes, Math.min(file.size(), GifFile.blocksEnd(file, codes + 1)) - codes),
                control);
    }

    /** Returns the pixels of the area. */
    public long area() {
        return (long) width * height;
    }

    /** Returns the pixel of an index; opaque black where the table is too short, transparent where it says so. */
    public int[] palette() {
        int[] palette = new int[256];
        for (int i = 0; i < palette.length; i++) {
            int rgb = 3 * i + 2 < colours.size() ? colours.u16(3 * i) << 8 | colours.u8(3 * i + 2) : 0;
            palette[i] = i == control.transparent() ? 0 : 0xff000000 | rgb;
        }
        return palette;
    }
}
