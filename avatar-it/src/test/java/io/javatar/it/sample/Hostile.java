package io.javatar.it.sample;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Bytes that a stranger may send and a server must survive. */
public final class Hostile {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Hostile() {}

    /** The first part of a file. */
    public static byte[] truncated(byte[] whole, double share) {
        return Arrays.copyOf(whole, (int) (whole.length * share));
    }

    /** A PNG of some hundred bytes that claims any number of pixels, greyscale, one bit each, and has one row of them. */
    public static byte[] pngClaiming(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(PNG);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {1, 0, 0, 0, 0})
                .array();
        chunk(out, "IHDR", header);
        chunk(out, "IDAT", deflated(new byte[1 + (width + 7) / 8]));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** A whole PNG with a web page in a text chunk and another behind its end. */
    public static byte[] pngWithPage(String page) {
        byte[] png = Photos.png(64, 64, Color.BLUE);
        int end = png.length - 12;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, end);
        chunk(out, "tEXt", ("Comment\0" + page).getBytes(StandardCharsets.ISO_8859_1));
        out.write(png, end, 12);
        out.writeBytes(page.getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    /** A GIF of one pixel, as often as asked. */
    public static byte[] gifOfFrames(int frames) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("GIF89a".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(new byte[] {1, 0, 1, 0, (byte) 0x80, 0, 0, 0, 0, 0, -1, -1, -1});
        for (int i = 0; i < frames; i++) {
            out.writeBytes(new byte[] {0x21, (byte) 0xF9, 4, 0, 10, 0, 0, 0});
            out.writeBytes(new byte[] {0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0});
        }
        out.write(0x3B);
        return out.toByteArray();
    }

    /** A GIF of two frames of one pixel, on a canvas of any size that comes back after each: 85 bytes or so. */
    public static byte[] gifOnCanvas(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("GIF89a".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(new byte[] {(byte) width, (byte) (width >> 8), (byte) height, (byte) (height >> 8)});
        out.writeBytes(new byte[] {(byte) 0x80, 0, 0, 0, 0, 0, -1, -1, -1});
        for (int i = 0; i < 2; i++) {
            out.writeBytes(new byte[] {0x21, (byte) 0xF9, 4, 3 << 2, 10, 0, 0, 0});
            out.writeBytes(new byte[] {0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0});
        }
        out.write(0x3B);
        return out.toByteArray();
    }

    /** A lossless WebP of any number of pixels, all of one colour, none of which takes a bit: 38 bytes or so. */
    public static byte[] webpOfOneColour(int width, int height) {
        BigInteger bits = BigInteger.ZERO;
        int[][] fields = {
            {0x2F, 8},
            {width - 1, 14},
            {height - 1, 14},
            {0, 4 + 3},
            {0b101, 3},
            {0x40, 8},
            {0b101, 3},
            {0x10, 8},
            {0b101, 3},
            {0x20, 8},
            {0b101, 3},
            {0xFF, 8},
            {0b101, 3},
            {0, 8}
        };
        int length = 0;
        for (int[] field : fields) {
            bits = bits.or(BigInteger.valueOf(field[0]).shiftLeft(length));
            length += field[1];
        }
        byte[] data = new byte[(length + 15) / 16 * 2];
        for (int i = 0; i < data.length; i++) {
            data[i] = bits.shiftRight(8 * i).byteValue();
        }
        return ByteBuffer.allocate(20 + data.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(12 + data.length)
                .put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII))
                .putInt(data.length)
                .put(data)
                .array();
    }

    /** A progressive JPEG that claims any size, and has as many scans more as asked, each of one component. */
    public static byte[] jpegOfScans(int scans, int width, int height) {
        String file = new String(Photos.progressiveJpeg(64, 64, Color.BLUE), StandardCharsets.ISO_8859_1);
        int frame = file.indexOf("\u00FF\u00C2");
        int scan = file.indexOf("\u00FF\u00DA", file.indexOf("\u00FF\u00DA") + 2);
        int end = file.indexOf("\u00FF", scan + 2);
        byte[] bomb = (file.substring(0, end) + file.substring(scan, end).repeat(scans) + file.substring(end))
                .getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer.wrap(bomb).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
        return bomb;
    }

    /** A whole PNG followed by zero bytes up to a length. */
    public static byte[] padded(int length) {
        return Arrays.copyOf(Photos.png(64, 64, Color.BLUE), length);
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] out = new byte[bytes.length + 64];
        int length = deflater.deflate(out);
        deflater.end();
        return Arrays.copyOf(out, length);
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
