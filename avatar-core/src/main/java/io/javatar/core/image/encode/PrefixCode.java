package io.javatar.core.image.encode;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** A Huffman code (Huffman 1952) as WebP writes it: canonical, defined by the lengths of its codes. */
final class PrefixCode {
    private static final int LONGEST = 15;
    private static final int LONGEST_OF_LENGTHS = 7;

    /** The order in which the lengths of the codes of lengths are written (RFC 9649, 3.7.2.1.2). */
    private static final int[] ORDER = {17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

    private final int[] lengths;
    private final int[] codes;

    private PrefixCode(int[] lengths) {
        this.lengths = lengths;
        this.codes = canonical(lengths);
    }

    /** Returns the code for symbols that occur so often. */
    static PrefixCode of(int[] counts) {
        return new PrefixCode(lengths(counts, LONGEST));
    }

    private static int[] lengths(int[] counts, int longest) {
        for (int least = 1; ; least *= 2) {
            int[] lengths = tree(counts, least);
            int most = 0;
            for (int length : lengths) {
                most = Math.max(most, length);
            }
            if (most <= longest) {
                return lengths;
            }
        }
    }

    /** A symbol, or two nodes joined, whose numbers are less than its own. */
    private record Node(long count, int number) {}

    /** The depth of each symbol in the tree; symbols that occur more seldom than {@code least} count as that often. */
    private static int[] tree(int[] counts, int least) {
        PriorityQueue<Node> nodes = new PriorityQueue<>(
                (a, b) -> a.count != b.count ? Long.compare(a.count, b.count) : Integer.compare(a.number, b.number));
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] > 0) {
                nodes.add(new Node(Math.max(least, counts[symbol]), symbol));
            }
        }
        int[] parents = new int[2 * counts.length];
        int next = counts.length;
        while (nodes.size() > 1) {
            Node a = nodes.remove();
            Node b = nodes.remove();
            parents[a.number] = next;
            parents[b.number] = next;
            nodes.add(new Node(a.count + b.count, next++));
        }
        int[] depths = new int[next];
        for (int node = next - 2; node >= 0; node--) {
            depths[node] = parents[node] == 0 ? 0 : depths[parents[node]] + 1;
        }
        return Arrays.copyOf(depths, counts.length);
    }

    /** Codes of one length follow each other; each is reversed, because bits are packed from the lowest up. */
    private static int[] canonical(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= LONGEST; length++, code <<= 1) {
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = Integer.reverse(code++) >>> 32 - length;
                }
            }
        }
        return codes;
    }

    /** Writes the code of a symbol. */
    void put(LowBits bits, int symbol) {
        bits.put(codes[symbol], lengths[symbol]);
    }

    /** Writes the code itself; {@code counts} are those that it was made from. */
    void describe(LowBits bits, int[] counts) {
        int[] used = IntStream.range(0, counts.length)
                .filter(symbol -> counts[symbol] > 0)
                .toArray();
        if (used.length <= 1 && (used.length == 0 || used[0] < 256)) {
            // A lone symbol takes no bits at all; one that never occurs, any.
            bits.put(1, 1).put(0, 1).put(1, 1).put(used.length == 0 ? 0 : used[0], 8);
        } else {
            describe(bits);
        }
    }

    private void describe(LowBits bits) {
        int[] counts = new int[ORDER.length];
        // At least two, so that each takes a bit.
        counts[0] = 1;
        counts[1] = 1;
        run((symbol, extra, size) -> counts[symbol]++);
        PrefixCode inner = new PrefixCode(lengths(counts, LONGEST_OF_LENGTHS));
        int count = ORDER.length;
        while (count > 4 && inner.lengths[ORDER[count - 1]] == 0) {
            count--;
        }
        bits.put(0, 1).put(count - 4, 4);
        for (int i = 0; i < count; i++) {
            bits.put(inner.lengths[ORDER[i]], 3);
        }
        bits.put(0, 1); // of the whole alphabet
        run((symbol, extra, size) -> {
            inner.put(bits, symbol);
            bits.put(extra, size);
        });
    }

    private interface Lengths {
        void next(int symbol, int extra, int size);
    }

    /** Passes on the lengths one after the other; 3 to 138 zeros at once. */
    private void run(Lengths into) {
        for (int i = 0; i < lengths.length; ) {
            int zeros = 0;
            while (i + zeros < lengths.length && zeros < 138 && lengths[i + zeros] == 0) {
                zeros++;
            }
            if (zeros >= 11) {
                into.next(18, zeros - 11, 7);
            } else if (zeros >= 3) {
                into.next(17, zeros - 3, 3);
            } else {
                zeros = 1;
                into.next(lengths[i], 0, 0);
            }
            i += zeros;
        }
    }
}
