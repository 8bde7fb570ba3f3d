package io.javatar.telemetry.send;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Compresses to the block format of Snappy [1], as remote write asks for. Greedy: at each place the last one with the
 * same four bytes is tried, within blocks of 64 KiB.
 *
 * <p>[1] format_description.txt of google/snappy
 */
public final class Snappy {
    private static final int BLOCK = 1 << 16;
    private static final int TABLE_BITS = 14;
    private static final int SHORTEST_MATCH = 4;
    private static final int LONGEST_COPY = 64;
    private static final int LITERAL = 0;
    private static final int COPY_WITH_TWO_BYTES = 2;

    private final byte[] input;
    private final ByteArrayOutputStream out;
    private final int[] table = new int[1 << TABLE_BITS];

    private Snappy(byte[] input) {
        this.input = input;
        this.out = new ByteArrayOutputStream(32 + input.length / 4);
    }

    /** Returns the bytes compressed. */
    public static byte[] compress(byte[] bytes) {
        return new Snappy(bytes).compressed();
    }

    private byte[] compressed() {
        int length = input.length;
        for (; length >= 0x80; length >>>= 7) {
            out.write(length & 0x7f | 0x80);
        }
        out.write(length);
        for (int begin = 0; begin < input.length; begin += BLOCK) {
            block(begin, Math.min(input.length, begin + BLOCK));
        }
        return out.toByteArray();
    }

    private void block(int begin, int end) {
        Arrays.fill(table, -1);
        int literal = begin;
        int at = begin;
        while (at + SHORTEST_MATCH <= end) {
            int slot = four(at) * 0x9e3779b1 >>> 32 - TABLE_BITS;
            int candidate = table[slot];
            table[slot] = at;
            if (candidate < 0 || four(candidate) != four(at)) {
                at++;
                continue;
            }
            int match = SHORTEST_MATCH;
            while (at + match < end && input[candidate + match] == input[at + match]) {
                match++;
            }
            literal(literal, at);
            copy(at - candidate, match);
            at += match;
            literal = at;
        }
        literal(literal, end);
    }

    private int four(int at) {
        return input[at] & 0xff | (input[at + 1] & 0xff) << 8 | (input[at + 2] & 0xff) << 16 | input[at + 3] << 24;
    }

    private void literal(int begin, int end) {
        int length = end - begin;
        if (length == 0) {
            return;
        }
        int code = length - 1; // uint16: a block has 65536 bytes
        if (code < 60) {
            out.write(code << 2 | LITERAL);
        } else if (code < 1 << 8) {
            out.write(60 << 2 | LITERAL);
            out.write(code);
        } else {
            out.write(61 << 2 | LITERAL);
            out.write(code);
            out.write(code >>> 8);
        }
        out.write(input, begin, length);
    }

    private void copy(int offset, int length) {
        for (int left = length; left > 0; left -= LONGEST_COPY) {
            out.write(Math.min(left, LONGEST_COPY) - 1 << 2 | COPY_WITH_TWO_BYTES);
            out.write(offset);
            out.write(offset >>> 8);
        }
    }
}
