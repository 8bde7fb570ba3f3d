package io.javatar.core.image.header;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.problem.AvatarException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A range of a file, read by offsets from its start. Reading outside it is refused with BROKEN_PICTURE, so that parsers
 * need no checks of their own.
 *
 * @param array the file; not copied and not modified
 * @param from where the range begins
 * @param size how many bytes it has
 */
public record Bytes(byte[] array, int from, int size) {
    /** Refuses a stretch that is not within the array. */
    public Bytes {
        if (from < 0 || size < 0 || from > array.length - size) {
            throw new IndexOutOfBoundsException(from + "+" + size + " is not within " + array.length + " bytes");
        }
    }

    /** Returns all of {@code array}. */
    public static Bytes of(byte[] array) {
        return new Bytes(array, 0, array.length);
    }

    /** Returns the byte at {@code at}, 0 to 255. */
    public int u8(int at) {
        need(at, 1);
        return array[from + at] & 0xff;
    }

    /** Returns two bytes, the high one first. */
    public int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    /** Returns two bytes, the low one first. */
    public int u16le(int at) {
        return u8(at) | u8(at + 1) << 8;
    }

    /** Returns three bytes, the low one first. */
    public int u24le(int at) {
        return u16le(at) | u8(at + 2) << 16;
    }

    /** Returns four bytes, the high one first. */
    public long u32(int at) {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    /** Returns four bytes, the low one first. */
    public long u32le(int at) {
        return (long) u16le(at + 2) << 16 | u16le(at);
    }

    /** Returns whether {@code text} (Latin-1) is at {@code at}; false where the range is too short. */
    public boolean has(int at, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        return at >= 0
                && at <= size - wanted.length
                && Arrays.equals(array, from + at, from + at + wanted.length, wanted, 0, wanted.length);
    }

    /** Returns {@code length} bytes as Latin-1 text. */
    public String text(int at, int length) {
        need(at, length);
        return new String(array, from + at, length, StandardCharsets.ISO_8859_1);
    }

    /** Returns the stretch of {@code length} bytes at {@code at}. */
    public Bytes slice(int at, long length) {
        need(at, length);
        return new Bytes(array, from + at, (int) length);
    }

    /** Returns the stretch from {@code at} to the end. */
    public Bytes after(int at) {
        return slice(at, (long) size - at);
    }

    /** Returns whether {@code other} has the same bytes, wherever they lie. */
    public boolean sameAs(Bytes other) {
        return Arrays.equals(array, from, from + size, other.array, other.from, other.from + other.size);
    }

    /** Returns the bytes as a stream. */
    public ByteArrayInputStream stream() {
        return new ByteArrayInputStream(array, from, size);
    }

    private void need(int at, long length) {
        if (at < 0 || length < 0 || at > size - length) {
            throw AvatarException.of(BROKEN_PICTURE, "the picture ends before its data does");
        }
    }
}
