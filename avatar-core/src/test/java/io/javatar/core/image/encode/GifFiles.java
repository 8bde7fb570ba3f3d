package io.javatar.core.image.encode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** GIF files to test with, composed by hand: four colours (transparent, red, green, blue), areas of one colour each. */
public final class GifFiles {
    public static final int RED = 0xffff0000;
    public static final int GREEN = 0xff00ff00;
    public static final int BLUE = 0xff0000ff;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    /** Begins a file with that logical screen. */
    public GifFiles(int width, int height) {
        file.writeBytes("GIF89a".getBytes(StandardCharsets.US_ASCII));
        u16(width);
        u16(height);
        file.writeBytes(new byte[] {(byte) 0x81, 0, 0});
        file.writeBytes(new byte[] {0, 0, 0, (byte) 255, 0, 0, 0, (byte) 255, 0, 0, 0, (byte) 255});
    }

    /** Adds an image in one colour: 1 red, 2 green, 3 blue, 0 transparent. */
    public GifFiles area(int left, int top, int width, int height, int colour, int disposal) {
        byte[] indices = new byte[width * height];
        java.util.Arrays.fill(indices, (byte) colour);
        return image(new int[] {left, top, width, height}, indices, false, disposal);
    }

    /** Adds an image of any indices. */
    public GifFiles image(int[] area, byte[] indices, boolean interlaced, int disposal) {
        file.writeBytes(new byte[] {0x21, (byte) 0xf9, 4, (byte) (disposal << 2 | 1), 7, 0, 0, 0});
        descriptor(area, interlaced);
        LzwEncoder.encode(indices, 2, file);
        return this;
    }

    /** Adds an image whose coded data is given, from the code size on. */
    public GifFiles coded(int[] area, byte[] codes) {
        descriptor(area, false);
        file.writeBytes(codes);
        return this;
    }

    /** Ends the file. */
    public byte[] finished() {
        file.write(0x3b);
        return file.toByteArray();
    }

    private void descriptor(int[] area, boolean interlaced) {
        file.write(0x2c);
        for (int value : area) {
            u16(value);
        }
        file.write(interlaced ? 0x40 : 0);
    }

    private void u16(int value) {
        file.write(value);
        file.write(value >> 8);
    }
}
