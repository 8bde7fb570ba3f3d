package io.javatar.core.image.webp;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.image.header.Bytes;
import io.javatar.core.problem.AvatarException;

/** Reads arithmetically coded bits (RFC 6386, 7). Reading far beyond the end is refused with BROKEN_PICTURE. */
final class BoolReader {
    private static final int EVEN = 128;
    /** Coders leave out zeros at the end; the last bits may need two bytes of them. */
    private static final int MISSING_BITS = 24;

    private final byte[] bytes;
    private final int end;
    private int at;
    private int range = 255;
    /** The bits read ahead, {@code count} more than the eight that the range is compared with. */
    private long value;

    private int count = -8;
    private int beyond; // bits behind the end

    BoolReader(Bytes data) {
        this.bytes = data.array();
        this.at = data.from();
        this.end = data.from() + data.size();
    }

    /** Returns the next bit, 0 or 1; it is 0 with a probability of {@code probability} / 256. */
    int bit(int probability) {
        if (count < 0) {
            fill();
        }
        int split = 1 + ((range - 1) * probability >> 8);
        long bound = (long) split << count;
        int bit = value >= bound ? 1 : 0;
        if (bit == 1) {
            value -= bound;
            range -= split;
        } else {
            range = split;
        }
        int shift = Integer.numberOfLeadingZeros(range) - 24;
        range <<= shift;
        count -= shift;
        return bit;
    }

    boolean flag() {
        return bit(EVEN) == 1;
    }

    /** Returns a number of {@code bits} bits, the high one first. */
    int number(int bits) {
        int number = 0;
        for (int i = 0; i < bits; i++) {
            number = number << 1 | bit(EVEN);
        }
        return number;
    }

    /** Returns a number of {@code bits} bits with a sign behind it. */
    int signed(int bits) {
        int number = number(bits);
        return flag() ? -number : number;
    }

    /** Returns a number with a sign where a flag says that there is one, else 0. */
    int signedIfTold(int bits) {
        return flag() ? signed(bits) : 0;
    }

    private void fill() {
        if (beyond - (count + 8) > MISSING_BITS) {
            throw AvatarException.of(BROKEN_PICTURE, "a WebP picture ends before its pixels do");
        }
        for (; count < 40; count += 8) {
            value <<= 8;
            if (at < end) {
                value |= bytes[at++] & 0xff;
            } else {
                beyond += 8;
            }
        }
    }
}
