package io.javatar.core.image.decode;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.image.header.Bytes;
import io.javatar.core.problem.AvatarException;
import java.util.Arrays;

/** Unpacks the indices of a GIF image (GIF89a, appendix F). */
final class LzwDecoder {
    private static final int CODES = 1 << 12;

    /** For each code: the code of all but its last index, its last index, and how many indices it stands for. */
    private final short[] prefix = new short[CODES];

    private final byte[] suffix = new byte[CODES];
    private final short[] length = new short[CODES];
    private final byte[] data;
    private final int size;

    private LzwDecoder(byte[] data, int size) {
        this.data = data;
        this.size = size;
        for (int i = 0; i < 1 << size; i++) {
            suffix[i] = (byte) i;
            length[i] = 1;
        }
    }

    /** Returns {@code count} indices out of a code size and blocks of codes; refuses fewer with BROKEN_PICTURE. */
    static byte[] decode(Bytes codes, int count) {
        int size = codes.u8(0);
        if (size < 1 || size > 8) {
            throw AvatarException.of(BROKEN_PICTURE, "a GIF code size of " + size + " is not within 1..8");
        }
        return new LzwDecoder(joined(codes), size).indices(count);
    }

    /** Returns what the blocks hold, up to the empty one or to the end of the file. */
    private static byte[] joined(Bytes codes) {
        byte[] data = new byte[codes.size()];
        int length = 0;
        for (int at = 1; at < codes.size() && codes.u8(at) != 0; at += 1 + codes.u8(at)) {
            int there = Math.min(codes.u8(at), codes.size() - at - 1);
            System.arraycopy(codes.array(), codes.from() + at + 1, data, length, there);
            length += there;
        }
        return length == data.length ? data : Arrays.copyOf(data, length);
    }

    private byte[] indices(int count) {
        byte[] indices = new byte[count];
        int clear = 1 << size;
        int at = 0; // indices written
        int bit = 0; // bits read
        int width = size + 1;
        int next = clear + 2; // the code that the next code defines
        int last = -1;
        while (at < count) {
            int code = code(bit, width);
            bit += width;
            if (code == clear) {
                width = size + 1;
                next = clear + 2;
                last = -1;
                continue;
            }
            if (code == clear + 1 || code > next || code == next && last < 0) {
                throw ended();
            }
            if (last >= 0 && next < CODES) {
                define(next, last, code == next ? last : code);
            }
            at = write(code, indices, at);
            if (last >= 0 && next < CODES && ++next == 1 << width && width < 12) {
                width++;
            }
            last = code;
        }
        return indices;
    }

    private int code(int bit, int width) {
        int at = bit >> 3;
        if (bit + width > 8 * data.length) {
            throw ended();
        }
        int bits = data[at] & 0xff;
        bits |= at + 1 < data.length ? (data[at + 1] & 0xff) << 8 : 0;
        bits |= at + 2 < data.length ? (data[at + 2] & 0xff) << 16 : 0;
        return bits >> (bit & 7) & (1 << width) - 1;
    }

    /** The new code stands for all of {@code last}, and the first index of {@code code}. */
    private void define(int next, int last, int code) {
        int first = code;
        while (length[first] > 1) {
            first = prefix[first];
        }
        prefix[next] = (short) last;
        suffix[next] = suffix[first];
        length[next] = (short) (length[last] + 1);
    }

    private int write(int code, byte[] indices, int at) {
        int end = at + length[code];
        for (int i = end - 1, c = code; i >= at; i--, c = prefix[c]) {
            if (i < indices.length) {
                indices[i] = suffix[c];
            }
        }
        return end;
    }

    private static AvatarException ended() {
        return AvatarException.of(BROKEN_PICTURE, "a GIF image ends before its pixels do");
    }
}
