package io.javatar.core.image.encode;

import io.javatar.core.image.Pixels;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Writes lossless WebP files (RFC 9649): up to 256 colours by a table, several pixels a byte where they are 16 or
 * fewer; more with red and blue as differences from green. Lossless, for transparent pixels too. The same pixels give
 * the same bytes.
 */
public final class WebpWriter {
    private static final int SIGNATURE = 0x2f;
    private static final int SUBTRACT_GREEN = 2;
    private static final int COLOUR_TABLE = 3;
    private static final int HEADER = 20;

    /** The largest side of a WebP file, in pixels. */
    public static final int MOST = 1 << 14;

    private WebpWriter() {}

    /** Returns the file; refuses sides above {@value #MOST} with IllegalArgumentException. */
    public static byte[] write(Pixels pixels) {
        if (pixels.width() > MOST || pixels.height() > MOST) {
            throw new IllegalArgumentException("a side of a WebP file has at most " + MOST + " pixels");
        }
        LowBits bits = new LowBits()
                .put(SIGNATURE, 8)
                .put(pixels.width() - 1, 14)
                .put(pixels.height() - 1, 14)
                .put(pixels.opaque() ? 0 : 1, 1)
                .put(0, 3);
        ColourTable table = ColourTable.of(pixels);
        if (table == null) {
            coloured(bits, pixels);
        } else {
            indexed(bits, pixels, table);
        }
        return file(bits.finished());
    }

    private static void coloured(LowBits bits, Pixels pixels) {
        int[] argb = pixels.argb().clone();
        for (int i = 0; i < argb.length; i++) {
            int green = argb[i] >> 8 & 0xff;
            argb[i] = argb[i] & 0xff00ff00 | (argb[i] >> 16) - green << 16 & 0xff0000 | (argb[i] - green & 0xff);
        }
        bits.put(1, 1).put(SUBTRACT_GREEN, 2).put(0, 1);
        WebpPixels.write(bits, argb, pixels.width(), true);
    }

    private static void indexed(LowBits bits, Pixels pixels, ColourTable table) {
        int[] colours = table.colours();
        bits.put(1, 1).put(COLOUR_TABLE, 2).put(colours.length - 1, 8);
        WebpPixels.write(bits, differences(colours), colours.length, false);
        bits.put(0, 1);
        int depth = table.depth();
        int together = 8 / depth;
        int width = (pixels.width() + together - 1) / together;
        int[] packed = new int[width * pixels.height()];
        for (int y = 0, i = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++, i++) {
                packed[y * width + x / together] |= table.index(pixels.argb()[i]) << 8 + x % together * depth;
            }
        }
        for (int i = 0; i < packed.length; i++) {
            packed[i] |= 0xff000000;
        }
        WebpPixels.write(bits, packed, width, true);
    }

    /** Each colour is written as the difference of its channels from the one before. */
    private static int[] differences(int[] colours) {
        int[] differences = new int[colours.length];
        int before = 0;
        for (int i = 0; i < colours.length; i++) {
            for (int shift = 0; shift < 32; shift += 8) {
                differences[i] |= ((colours[i] >>> shift) - (before >>> shift) & 0xff) << shift;
            }
            before = colours[i];
        }
        return differences;
    }

    private static byte[] file(byte[] data) {
        int padded = data.length + (data.length & 1);
        return ByteBuffer.allocate(HEADER + padded)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(HEADER - 8 + padded)
                .put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII))
                .putInt(data.length)
                .put(data)
                .array();
    }
}
