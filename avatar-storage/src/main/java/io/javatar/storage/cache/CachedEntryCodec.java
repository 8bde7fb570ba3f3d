package io.javatar.storage.cache;

import io.javatar.core.image.PictureFormat;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.PhotoRef;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Packs a cached lookup as: 8 bytes row id, 8 bytes seconds, 4 bytes nanoseconds, 1 byte animated, 64 digits, format
 * name; nothing for none.
 */
final class CachedEntryCodec implements Codec<CachedEntry> {
    private static final int DIGITS = 64;
    private static final int FIXED = 2 * Long.BYTES + Integer.BYTES + 1 + DIGITS;

    @Override
    public byte[] pack(CachedEntry value) {
        PhotoRef photo = value.photo();
        if (photo == null) {
            return new byte[0];
        }
        Instant changed = photo.changed();
        byte[] format = photo.format().name().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(FIXED + format.length)
                .putLong(photo.photoId())
                .putLong(changed.getEpochSecond())
                .putInt(changed.getNano())
                .put((byte) (photo.animated() ? 1 : 0))
                .put(photo.master().hex().getBytes(StandardCharsets.US_ASCII))
                .put(format)
                .array();
    }

    @Override
    public CachedEntry unpack(ByteBuffer packed) {
        if (!packed.hasRemaining()) {
            return CachedEntry.NONE;
        }
        long photoId = packed.getLong();
        Instant changed = Instant.ofEpochSecond(packed.getLong(), packed.getInt());
        boolean animated = packed.get() == 1;
        ContentId master = new ContentId(text(packed, DIGITS));
        PictureFormat format = PictureFormat.valueOf(text(packed, packed.remaining()));
        return new CachedEntry(new PhotoRef(photoId, master, format, animated, changed));
    }

    private static String text(ByteBuffer from, int length) {
        byte[] ascii = new byte[length];
        from.get(ascii);
        return new String(ascii, StandardCharsets.US_ASCII);
    }
}
