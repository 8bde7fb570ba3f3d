package io.javatar.core.image.decode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;

/** WebP files to test with: those of the resources, and others composed of their parts. */
public final class WebpFiles {
    private WebpFiles() {}

    /** The file of that name. */
    public static byte[] file(String name) throws IOException {
        try (InputStream stream = WebpFiles.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream).readAllBytes();
        }
    }

    /** The first chunk of that type in a file of the resources. */
    static byte[] chunk(String name, String type) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(file(name)).order(ByteOrder.LITTLE_ENDIAN);
        int at = 12;
        while (!new String(file.array(), at, 4, StandardCharsets.US_ASCII).equals(type)) {
            at += 8 + (file.getInt(at + 4) + 1) / 2 * 2;
        }
        byte[] data = new byte[file.getInt(at + 4)];
        file.get(at + 8, data);
        return data;
    }

    /** An extended file of 48 by 32 pixels: flags, then chunks that {@link #chunk(String, byte[])} made. */
    static byte[] extended(int flags, byte[]... chunks) {
        return canvas(48, 32, flags, chunks);
    }

    /** An extended file of any size. */
    public static byte[] canvas(int width, int height, int flags, byte[]... chunks) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(ascii("WEBP"));
        body.writeBytes(chunk(
                "VP8X",
                little(10)
                        .putInt(flags)
                        .put(u24(width - 1))
                        .put(u24(height - 1))
                        .array()));
        for (byte[] chunk : chunks) {
            body.writeBytes(chunk);
        }
        return chunk("RIFF", body.toByteArray());
    }

    /** A file of one chunk. */
    public static byte[] riff(byte[] chunk) {
        return chunk(
                "RIFF", little(4 + chunk.length).put(ascii("WEBP")).put(chunk).array());
    }

    /** A lossy file of that size whose header and coefficients are random bytes, of each part so many. */
    public static byte[] lossyNoise(int width, int height, int part, Random random) {
        byte[] modes = new byte[Math.min(part, (1 << 19) - 1)];
        byte[] tokens = new byte[3 * 7 + part];
        random.nextBytes(modes);
        random.nextBytes(tokens);
        modes[0] &= 0x3f;
        for (int i = 0;
                i < 7;
                i++) { // the sizes of all partitions but the last, if the header says that there are eight
            System.arraycopy(u24(part / 8), 0, tokens, 3 * i, 3);
        }
        byte[] data = little(10 + modes.length + tokens.length)
                .put(u24(16 | modes.length << 5))
                .put(new byte[] {(byte) 0x9d, 1, 0x2a})
                .putShort((short) width)
                .putShort((short) height)
                .put(modes)
                .put(tokens)
                .array();
        return riff(chunk("VP8 ", data));
    }

    /** A frame of an animation. */
    public static byte[] frame(int left, int top, int width, int height, byte[] picture) {
        return chunk(
                "ANMF",
                little(16 + picture.length)
                        .put(u24(left / 2))
                        .put(u24(top / 2))
                        .put(u24(width - 1))
                        .put(u24(height - 1))
                        .put(u24(100))
                        .put((byte) 0)
                        .put(picture)
                        .array());
    }

    /** A chunk, padded. */
    public static byte[] chunk(String type, byte[] data) {
        return little(8 + (data.length + 1) / 2 * 2)
                .put(ascii(type))
                .putInt(data.length)
                .put(data)
                .array();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] u24(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16)};
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
