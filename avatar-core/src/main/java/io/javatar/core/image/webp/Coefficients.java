package io.javatar.core.image.webp;

import java.util.Arrays;

/** Reads the coefficients of macroblocks (RFC 6386, 13), and multiplies them by their quantizer steps. */
final class Coefficients {
    /** The types of blocks: luminance without its means, the means, chrominance, luminance with its means. */
    private static final int REST = 0;

    private static final int MEANS = 1;
    private static final int CHROMA = 2;
    private static final int WHOLE = 3;

    private static final int SIZE = 16;
    private static final int NODES = 11;
    private static final int[] BANDS = {0, 1, 2, 3, 6, 4, 5, 6, 6, 6, 6, 6, 6, 6, 6, 7};
    private static final int[] PLACES = {0, 1, 4, 8, 5, 2, 3, 6, 9, 12, 13, 10, 7, 11, 14, 15};
    private static final int[][] EXTRA_BITS = {
        {173, 148, 140},
        {176, 155, 140, 135},
        {180, 157, 141, 134, 130},
        {254, 254, 243, 230, 196, 177, 153, 140, 133, 130, 129}
    };

    /**
     * Indices of the flags that say which blocks of a macroblock had coefficients: luminance, both chrominances, means.
     */
    private static final int U = 4;

    private static final int V = 6;
    private static final int OF_MEANS = 8;
    private static final int FLAGS = 9;

    private final int[] probabilities;
    private final int[] above;
    private final int[] left = new int[FLAGS];
    private final int[] means = new int[SIZE];
    /** Sixteen of each block: 16 of luminance, then four and four of chrominance. */
    final int[] values = new int[24 * SIZE];

    Coefficients(int[] probabilities, int across) {
        this.probabilities = probabilities;
        this.above = new int[FLAGS * across];
    }

    void beginRow() {
        Arrays.fill(left, 0);
    }

    /** Passes over macroblock {@code x} of the row, which has none. */
    void skip(int x, boolean byBlocks) {
        int kept = byBlocks ? OF_MEANS : FLAGS;
        Arrays.fill(above, FLAGS * x, FLAGS * x + kept, 0);
        Arrays.fill(left, 0, kept, 0);
    }

    /** Reads those of macroblock {@code x} of the row; returns whether there is any that is not 0. */
    boolean read(BoolReader bits, int x, boolean byBlocks, Quantizer steps) {
        Arrays.fill(values, 0);
        int up = FLAGS * x;
        if (!byBlocks) {
            Arrays.fill(means, 0);
            int end = block(bits, MEANS, up + OF_MEANS, OF_MEANS, 0, steps.meansMean(), steps.means(), means, 0);
            if (end > 0) {
                InverseTransform.means(means, values);
            }
        }
        boolean any = false;
        int first = byBlocks ? 0 : 1;
        for (int i = 0; i < SIZE; i++) {
            int end = block(
                    bits,
                    byBlocks ? WHOLE : REST,
                    up + i % 4,
                    i / 4,
                    first,
                    steps.lumaMean(),
                    steps.luma(),
                    values,
                    SIZE * i);
            any |= end > 1 || values[SIZE * i] != 0;
        }
        boolean u = chroma(bits, up, U, 16, steps);
        boolean v = chroma(bits, up, V, 20, steps);
        return any || u || v;
    }

    private boolean chroma(BoolReader bits, int up, int flags, int block, Quantizer steps) {
        boolean any = false;
        for (int i = 0; i < 4; i++) {
            int at = SIZE * (block + i);
            int end = block(
                    bits, CHROMA, up + flags + i % 2, flags + i / 2, 0, steps.chromaMean(), steps.chroma(), values, at);
            any |= end > 1 || values[at] != 0;
        }
        return any;
    }

    /** Reads a block into {@code to} from {@code at} on; returns the place after the last coefficient read. */
    private int block(BoolReader bits, int type, int up, int side, int first, int mean, int step, int[] to, int at) {
        int place = first;
        int node = node(type, place, above[up] + left[side]);
        boolean more = bits.bit(probabilities[node]) == 1;
        while (more) {
            if (bits.bit(probabilities[node + 1]) == 0) {
                place++;
                more = place < SIZE;
                node = more ? node(type, place, 0) : node;
                continue;
            }
            int size = bits.bit(probabilities[node + 2]) == 0 ? 1 : size(bits, node);
            to[at + PLACES[place]] = (bits.flag() ? -size : size) * (place == 0 ? mean : step);
            place++;
            if (place < SIZE) {
                node = node(type, place, size == 1 ? 1 : 2);
            }
            more = place < SIZE && bits.bit(probabilities[node]) == 1;
        }
        int some = place > first ? 1 : 0;
        above[up] = some;
        left[side] = some;
        return place;
    }

    private static int node(int type, int place, int context) {
        return ((type * 8 + BANDS[place]) * 3 + context) * NODES;
    }

    /** Reads a size of at least 2. */
    private int size(BoolReader bits, int node) {
        if (bits.bit(probabilities[node + 3]) == 0) {
            return bits.bit(probabilities[node + 4]) == 0 ? 2 : 3 + bits.bit(probabilities[node + 5]);
        }
        if (bits.bit(probabilities[node + 6]) == 0) {
            return bits.bit(probabilities[node + 7]) == 0 ? 5 + bits.bit(159) : 7 + 2 * bits.bit(165) + bits.bit(145);
        }
        int high = bits.bit(probabilities[node + 8]);
        int category = 2 * high + bits.bit(probabilities[node + 9 + high]);
        int extra = 0;
        for (int probability : EXTRA_BITS[category]) {
            extra = 2 * extra + bits.bit(probability);
        }
        return 3 + (8 << category) + extra;
    }
}
