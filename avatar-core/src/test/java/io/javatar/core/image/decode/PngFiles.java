package io.javatar.core.image.decode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PNG files to test with, composed of chunks. */
public final class PngFiles {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BEHIND_IHDR = 33;

    private PngFiles() {}

    /** A file that lies beside this class. */
    public static byte[] stored(String name) throws IOException {
        try (InputStream file = PngFiles.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }

    /** A file of these chunks. */
    public static byte[] file(byte[]... chunks) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        for (byte[] chunk : chunks) {
            file.writeBytes(chunk);
        }
        return file.toByteArray();
    }

    /** The file with one more chunk behind its header. */
    public static byte[] with(byte[] file, byte[] chunk) {
        return ByteBuffer.allocate(file.length + chunk.length)
                .put(file, 0, BEHIND_IHDR)
                .put(chunk)
                .put(file, BEHIND_IHDR, file.length - BEHIND_IHDR)
                .array();
    }

    /** The header chunk. */
    public static byte[] header(int width, int height, int depth, int colour) {
        return chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) depth)
                        .put((byte) colour)
                        .array());
    }

    /** A chunk with its checksum. */
    public static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    /** The chunk with a wrong checksum. */
    public static byte[] damaged(byte[] chunk) {
        byte[] damaged = chunk.clone();
        damaged[damaged.length - 1] ^= 1;
        return damaged;
    }

    /** The file without its first chunk of that type. */
    public static byte[] without(byte[] file, String type) {
        int at = new String(file, StandardCharsets.ISO_8859_1).indexOf(type) - 4;
        int end = at + 12 + ByteBuffer.wrap(file).getInt(at);
        return ByteBuffer.allocate(file.length - end + at)
                .put(file, 0, at)
                .put(file, end, file.length - end)
                .array();
    }

    /** Data packed as well as can be. */
    public static byte[] packed(byte[] data) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed, new Deflater(9))) {
            deflate.write(data);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
