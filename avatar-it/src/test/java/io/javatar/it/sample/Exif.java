package io.javatar.it.sample;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Puts an Exif segment into a JPEG: the orientation, and a text that must never be served. */
public final class Exif {
    private static final int HEADER = "Exif\0\0".length();
    private static final int ENTRY = 12;

    private Exif() {}

    /**
     * Returns the JPEG with an Exif segment before all others.
     *
     * @param orientation 1 to 8 as Exif counts them
     * @param description ASCII text of at least 4 characters, stored as ImageDescription
     */
    public static byte[] put(byte[] jpeg, int orientation, String description) {
        byte[] text = (description + "\0").getBytes(StandardCharsets.US_ASCII);
        int tiff = 8 + 2 + 2 * ENTRY + 4 + text.length;
        ByteBuffer segment = ByteBuffer.allocate(4 + HEADER + tiff);
        segment.put((byte) 0xFF).put((byte) 0xE1).putShort((short) (2 + HEADER + tiff));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        segment.put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        segment.putShort((short) 2);
        segment.putShort((short) 0x010E).putShort((short) 2).putInt(text.length).putInt(8 + 2 + 2 * ENTRY + 4);
        segment.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        segment.putShort((short) orientation).putShort((short) 0);
        segment.putInt(0).put(text);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(segment.array());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
