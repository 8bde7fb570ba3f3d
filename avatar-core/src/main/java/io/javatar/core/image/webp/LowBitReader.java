package io.javatar.core.image.webp;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.image.header.Bytes;
import io.javatar.core.problem.AvatarException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Reads bits, the lowest of each byte first (RFC 9649, 3.1). Reading beyond the end is refused with BROKEN_PICTURE. */
final class LowBitReader {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private final int end;
    private int at;
    /** Bits read ahead, the next one lowest; how many; and how many of them are beyond the end of the data. */
    private long ahead;

    private int count;
    private int beyond;

    LowBitReader(Bytes data) {
        this.bytes = data.array();
        this.at = data.from();
        this.end = data.from() + data.size();
    }

    /** Makes sure that {@link #ahead()} and {@link #skip} have 32 bits to work on: behind the end there are zeros. */
    void fill() {
        if (count >= 32) {
            return;
        }
        if (end - at >= 4) {
            ahead |= ((int) INT.get(bytes, at) & 0xffffffffL) << count;
            at += 4;
            count += 32;
            return;
        }
        for (; count < 32; count += 8) {
            if (at < end) {
                ahead |= (bytes[at++] & 0xffL) << count;
            } else {
                beyond += 8;
            }
        }
    }

    /** Returns the next bits, as many as {@link #fill} left, the next one lowest. */
    int ahead() {
        return (int) ahead;
    }

    /** Passes over {@code n} bits, 0 to 32. */
    void skip(int n) {
        ahead >>>= n;
        count -= n;
        if (count < beyond) {
            throw AvatarException.of(BROKEN_PICTURE, "a WebP picture ends before its pixels do");
        }
    }

    /** Returns the next {@code n} bits, 0 to 24, as a number. */
    int read(int n) {
        fill();
        int value = (int) ahead & (1 << n) - 1;
        skip(n);
        return value;
    }

    /** Returns the next bit. */
    boolean flag() {
        return read(1) == 1;
    }
}
