package io.javatar.storage.cache;

import io.javatar.core.image.PictureFormat;
import io.javatar.core.serving.Avatar;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Packs a picture as: 1 byte length and format name, 1 byte length and entity tag, then the picture's bytes. */
final class AvatarCodec implements Codec<Avatar> {
    private static final int MOST = 0xFF;

    @Override
    public byte[] pack(Avatar value) {
        byte[] format = ascii(value.format().name());
        byte[] etag = ascii(value.etag());
        return ByteBuffer.allocate(2 + format.length + etag.length + value.bytes().length)
                .put((byte) format.length)
                .put(format)
                .put((byte) etag.length)
                .put(etag)
                .put(value.bytes())
                .array();
    }

    @Override
    public Avatar unpack(ByteBuffer packed) {
        PictureFormat format = PictureFormat.valueOf(text(packed));
        String etag = text(packed);
        byte[] bytes = new byte[packed.remaining()];
        packed.get(bytes);
        return new Avatar(bytes, format, etag);
    }

    private static byte[] ascii(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        if (bytes.length > MOST) {
            throw new IllegalArgumentException(bytes.length + " characters are not within 0.." + MOST);
        }
        return bytes;
    }

    private static String text(ByteBuffer from) {
        byte[] ascii = new byte[Byte.toUnsignedInt(from.get())];
        from.get(ascii);
        return new String(ascii, StandardCharsets.US_ASCII);
    }
}
