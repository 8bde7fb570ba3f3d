package io.javatar.core.image.encode;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Builds a PNG file: the signature and chunks (W3C PNG, 5.3). */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] NOTHING = {};

    private final ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 11);

    PngFile() {
        file.writeBytes(SIGNATURE);
    }

    /** Adds a chunk; an empty one is left out. */
    PngFile chunk(String type, byte[] data) {
        return data.length == 0 ? this : add(type, data, data.length);
    }

    /** Adds a chunk with {@code data} packed by deflate at {@code level} 1..9. */
    PngFile packed(String type, byte[] data, int level) {
        Deflater deflater = new Deflater(level);
        try {
            deflater.setInput(data);
            deflater.finish();
            byte[] packed = new byte[data.length / 2 + 64];
            int size = 0;
            while (!deflater.finished()) {
                if (size == packed.length) {
                    packed = Arrays.copyOf(packed, 2 * size);
                }
                size += deflater.deflate(packed, size, packed.length - size);
            }
            return add(type, packed, size);
        } finally {
            deflater.end();
        }
    }

    /** Returns the file with its end. */
    byte[] finished() {
        return add("IEND", NOTHING, 0).file.toByteArray();
    }

    private PngFile add(String type, byte[] data, int size) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data, 0, size);
        file.writeBytes(ByteBuffer.allocate(4).putInt(size).array());
        file.writeBytes(name);
        file.write(data, 0, size);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
        return this;
    }
}
