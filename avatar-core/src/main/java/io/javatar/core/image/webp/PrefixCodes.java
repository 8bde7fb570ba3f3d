package io.javatar.core.image.webp;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.problem.AvatarException;
import java.util.Arrays;

/** Reads the five prefix codes of a group (RFC 9649, 3.7.2): green with lengths and cached colours, red, blue, alpha, distances. */
final class PrefixCodes {
    static final int GREEN = 0;
    static final int RED = 1;
    static final int BLUE = 2;
    static final int ALPHA = 3;
    static final int DISTANCE = 4;

    /** Values of a channel, and the lengths and distances of references. */
    static final int VALUES = 256;

    static final int LENGTHS = 24;
    private static final int DISTANCES = 40;

    private static final int[] ORDER = {17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    private static final int REPEAT = 16;
    private static final int ZEROS = 17;
    private static final int MANY_ZEROS = 18;

    private PrefixCodes() {}

    /** Returns a group; {@code cached} is how many colours the cache holds, 0 to 2048. */
    static PrefixTable[] group(LowBitReader bits, int cached) {
        return new PrefixTable[] {
            code(bits, VALUES + LENGTHS + cached),
            code(bits, VALUES),
            code(bits, VALUES),
            code(bits, VALUES),
            code(bits, DISTANCES)
        };
    }

    private static PrefixTable code(LowBitReader bits, int symbols) {
        return PrefixTable.of(bits.flag() ? simple(bits, symbols) : normal(bits, symbols));
    }

    /** One or two symbols, given directly. */
    private static int[] simple(LowBitReader bits, int symbols) {
        int[] lengths = new int[symbols];
        boolean two = bits.flag();
        set(lengths, bits.read(bits.flag() ? 8 : 1));
        if (two) {
            set(lengths, bits.read(8));
        }
        return lengths;
    }

    private static void set(int[] lengths, int symbol) {
        if (symbol >= lengths.length) {
            throw broken();
        }
        lengths[symbol] = 1;
    }

    /** The lengths of all symbols, themselves coded. */
    private static int[] normal(LowBitReader bits, int symbols) {
        int[] ofLengths = new int[ORDER.length];
        int count = 4 + bits.read(4);
        for (int i = 0; i < count; i++) {
            ofLengths[ORDER[i]] = bits.read(3);
        }
        PrefixTable code = PrefixTable.of(ofLengths);
        int most = bits.flag() ? 2 + bits.read(2 + 2 * bits.read(3)) : symbols;
        if (most > symbols) {
            throw broken();
        }
        return lengths(bits, code, symbols, most);
    }

    private static int[] lengths(LowBitReader bits, PrefixTable code, int symbols, int most) {
        int[] lengths = new int[symbols];
        int before = 8;
        for (int at = 0, read = 0; at < symbols && read < most; read++) {
            bits.fill();
            int length = code.read(bits);
            if (length < REPEAT) {
                before = length == 0 ? before : length;
                lengths[at++] = length;
                continue;
            }
            int count = repeats(bits, length);
            if (count > symbols - at) {
                throw broken();
            }
            Arrays.fill(lengths, at, at + count, length == REPEAT ? before : 0);
            at += count;
        }
        return lengths;
    }

    private static int repeats(LowBitReader bits, int symbol) {
        return switch (symbol) {
            case REPEAT -> 3 + bits.read(2);
            case ZEROS -> 3 + bits.read(3);
            case MANY_ZEROS -> 11 + bits.read(7);
            default -> throw new IllegalArgumentException(symbol + " repeats nothing");
        };
    }

    private static AvatarException broken() {
        return AvatarException.of(BROKEN_PICTURE, "a WebP prefix code of symbols that there are not");
    }
}
