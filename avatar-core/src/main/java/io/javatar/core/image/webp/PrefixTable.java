package io.javatar.core.image.webp;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.problem.AvatarException;
import java.util.Arrays;

/**
 * A canonical prefix code, ready for reading (RFC 9649, 3.7.2.1): codes of up to {@value #DIRECT} bits by one look-up
 * in a table, longer ones bit by bit, so that no code takes more than a few kilobytes.
 */
final class PrefixTable {
    /** The longest code, in bits. */
    static final int LONGEST = 15;

    private static final int DIRECT = 9;
    private static final int LONGER = 15; // in place of a length that the table has: the code is longer

    /** For each value of the next bits: a symbol in the upper twelve bits, the length of its code in the lower four. */
    private final char[] table;
    /** How many codes have each length, and the symbols in the order of their codes. */
    private final int[] counts;

    private final char[] symbols;

    private PrefixTable(char[] table, int[] counts, char[] symbols) {
        this.table = table;
        this.counts = counts;
        this.symbols = symbols;
    }

    /** Returns the code whose symbols have codes of those lengths, 0 for none; refuses what is no whole code. */
    static PrefixTable of(int[] lengths) {
        int[] counts = new int[LONGEST + 1];
        for (int length : lengths) {
            counts[length]++;
        }
        char[] symbols = sorted(lengths, counts);
        if (symbols.length == 1) {
            return new PrefixTable(new char[] {(char) (symbols[0] << 4)}, counts, symbols);
        }
        checkWhole(counts);
        return new PrefixTable(table(counts, symbols), counts, symbols);
    }

    private static char[] sorted(int[] lengths, int[] counts) {
        int[] next = new int[LONGEST + 2];
        for (int length = 1; length <= LONGEST; length++) {
            next[length + 1] = next[length] + counts[length];
        }
        char[] symbols = new char[next[LONGEST + 1]];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            if (lengths[symbol] > 0) {
                symbols[next[lengths[symbol]]++] = (char) symbol;
            }
        }
        return symbols;
    }

    private static void checkWhole(int[] counts) {
        int taken = 0;
        for (int length = 1; length <= LONGEST; length++) {
            taken += counts[length] << LONGEST - length;
        }
        if (taken != 1 << LONGEST) {
            throw AvatarException.of(BROKEN_PICTURE, "a WebP prefix code that is not whole");
        }
    }

    private static char[] table(int[] counts, char[] symbols) {
        int bits = Math.min(DIRECT, longest(counts));
        char[] table = new char[1 << bits];
        Arrays.fill(table, (char) LONGER);
        for (int length = 1, code = 0, i = 0; length <= bits; length++, code <<= 1) {
            for (int end = i + counts[length]; i < end; i++, code++) {
                int first = Integer.reverse(code) >>> 32 - length;
                for (int at = first; at < table.length; at += 1 << length) {
                    table[at] = (char) (symbols[i] << 4 | length);
                }
            }
        }
        return table;
    }

    private static int longest(int[] counts) {
        int length = LONGEST;
        while (counts[length] == 0) {
            length--;
        }
        return length;
    }

    /** Returns the next symbol; {@code bits} has at least {@value #LONGEST} bits ahead. */
    int read(LowBitReader bits) {
        int entry = table[bits.ahead() & table.length - 1];
        if ((entry & 15) == LONGER) {
            return longer(bits);
        }
        bits.skip(entry & 15);
        return entry >> 4;
    }

    private int longer(LowBitReader bits) {
        int ahead = bits.ahead();
        int code = 0;
        for (int length = 1, first = 0, index = 0; length <= LONGEST; length++) {
            code = code << 1 | ahead >> length - 1 & 1;
            first <<= 1;
            if (code - first < counts[length]) {
                bits.skip(length);
                return symbols[index + code - first];
            }
            index += counts[length];
            first += counts[length];
        }
        throw new IllegalStateException("a whole code has every value");
    }

    /** Returns about how many bytes of memory it takes. */
    int memory() {
        return 2 * (table.length + symbols.length) + 160;
    }
}
