package io.javatar.core.image.encode;

import java.io.ByteArrayOutputStream;

/** Bits packed into bytes from the lowest up. */
final class LowBits {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 11);
    /** Bits that wait for a whole byte, and how many. */
    private final int[] waiting = new int[2];

    /** Appends the lowest {@code count} bits of {@code value}, at most 16. */
    LowBits put(int value, int count) {
        assert count <= 16 && value >>> count == 0;
        waiting[0] |= value << waiting[1];
        waiting[1] += count;
        while (waiting[1] >= 8) {
            bytes.write(waiting[0]);
            waiting[0] >>>= 8;
            waiting[1] -= 8;
        }
        return this;
    }

    /** Returns the bytes, the last filled up with zeros. */
    byte[] finished() {
        if (waiting[1] > 0) {
            put(0, 8 - waiting[1]);
        }
        return bytes.toByteArray();
    }
}
