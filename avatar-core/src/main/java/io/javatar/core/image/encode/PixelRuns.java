package io.javatar.core.image.encode;

import java.util.Arrays;

/** Splits pixels into literal ones and copies of earlier ones (LZ77), as WebP writes them. */
final class PixelRuns {
    private static final int SLOTS = 1 << 14;
    private static final int TRIES = 16;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 4096;
    private static final int FARTHEST = (1 << 20) - 120;

    private final int[] argb;
    private final int width;
    /**
     * For each hash, where pixels with it were seen last; {@code before} has for each place where its hash was seen
     * before that. -1 for nowhere.
     */
    private final int[] last = new int[SLOTS];

    private final int[] before;

    /** Takes what is written. */
    interface Taker {
        /** Takes a pixel. */
        void pixel(int argb);

        /** Takes a copy of {@code length} pixels from {@code distance} before. */
        void copy(int length, int distance);
    }

    PixelRuns(int[] argb, int width) {
        this.argb = argb;
        this.width = width;
        this.before = new int[argb.length];
        Arrays.fill(last, -1);
    }

    /** Passes all pixels to {@code taker}. */
    void tell(Taker taker) {
        for (int i = 0; i < argb.length; ) {
            int from = best(i);
            int length = from < 0 ? 1 : length(from, i);
            if (length < SHORTEST) {
                length = 1;
                taker.pixel(argb[i]);
            } else {
                taker.copy(length, i - from);
            }
            for (int k = i; k < i + length; k++) {
                remember(k);
            }
            i += length;
        }
    }

    /** Returns where the longest copy begins, -1 if there is none. */
    private int best(int i) {
        int best = -1;
        int most = 0;
        for (int near : new int[] {i - 1, i - width}) {
            int length = near < 0 ? 0 : length(near, i);
            if (length > most) {
                most = length;
                best = near;
            }
        }
        int at = i + 1 < argb.length ? last[slot(i)] : -1;
        for (int tries = 0; at >= 0 && i - at < FARTHEST && tries < TRIES && most < LONGEST; tries++) {
            int length = length(at, i);
            if (length > most + 1) {
                most = length;
                best = at;
            }
            at = before[at];
        }
        return best;
    }

    private int length(int from, int to) {
        int most = Math.min(LONGEST, argb.length - to);
        int length = 0;
        while (length < most && argb[from + length] == argb[to + length]) {
            length++;
        }
        return length;
    }

    private void remember(int i) {
        if (i + 1 < argb.length) {
            int slot = slot(i);
            before[i] = last[slot];
            last[slot] = i;
        }
    }

    private int slot(int i) {
        return (argb[i] * 0x9e3779b1 + argb[i + 1] * 0x85ebca6b) >>> 18; // 14 bits name a slot
    }
}
