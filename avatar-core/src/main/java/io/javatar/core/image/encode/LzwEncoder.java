package io.javatar.core.image.encode;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Packs the indices of a GIF image (GIF89a, appendix F). */
final class LzwEncoder {
    private static final int CODES = 1 << 12;
    private static final int SLOTS = 1 << 13;
    private static final int WIDTH = 16; // a code's width stands above its 16 low bits

    /** An open hash table: code and index, packed (0 where empty), and the code that stands for both. */
    private final int[] keys = new int[SLOTS];

    private final short[] codes = new short[SLOTS];
    private final int depth;

    private LzwEncoder(int depth) {
        this.depth = depth;
    }

    /** Writes the code size, {@code indices} of {@code depth} bits (2 to 8; at least one index), and the end. */
    static void encode(byte[] indices, int depth, ByteArrayOutputStream file) {
        file.write(depth);
        byte[] data = packed(new LzwEncoder(depth).codes(indices));
        for (int at = 0; at < data.length; at += 0xff) {
            int length = Math.min(0xff, data.length - at);
            file.write(length);
            file.write(data, at, length);
        }
        file.write(0);
    }

    /** Returns the codes with their widths. */
    private int[] codes(byte[] indices) {
        int clear = 1 << depth;
        int[] out = new int[indices.length + indices.length / (CODES / 2) + 4];
        int count = 0;
        int width = depth + 1;
        int next = clear + 2;
        out[count++] = width << WIDTH | clear;
        int code = indices[0] & 0xff;
        for (int i = 1; i < indices.length; i++) {
            int index = indices[i] & 0xff;
            int slot = slot(code << 8 | index);
            if (keys[slot] != 0) {
                code = codes[slot];
                continue;
            }
            out[count++] = width << WIDTH | code;
            if (next == CODES) {
                out[count++] = width << WIDTH | clear;
                Arrays.fill(keys, 0);
                width = depth + 1;
                next = clear + 2;
            } else {
                keys[slot] = (code << 8 | index) + 1;
                codes[slot] = (short) next;
                width += next++ == 1 << width ? 1 : 0;
            }
            code = index;
        }
        out[count++] = width << WIDTH | code;
        // The reader defines one more code from the last one, and may widen before the end.
        out[count++] = width + (next == 1 << width && width < 12 ? 1 : 0) << WIDTH | clear + 1;
        return Arrays.copyOf(out, count);
    }

    private int slot(int pair) {
        int slot = pair * 0x9e3779b1 >>> 19; // the golden ratio spreads neighbours; 13 bits name a slot
        while (keys[slot] != 0 && keys[slot] != pair + 1) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    private static byte[] packed(int[] codes) {
        long bits = 0;
        for (int code : codes) {
            bits += code >> WIDTH;
        }
        byte[] data = new byte[(int) ((bits + 7) / 8)];
        long bit = 0;
        for (int code : codes) {
            int at = (int) (bit >> 3);
            int value = (code & 0xffff) << (bit & 7);
            data[at] |= (byte) value;
            if (at + 1 < data.length) {
                data[at + 1] |= (byte) (value >> 8);
            }
            if (at + 2 < data.length) {
                data[at + 2] |= (byte) (value >> 16);
            }
            bit += code >> WIDTH;
        }
        return data;
    }
}
