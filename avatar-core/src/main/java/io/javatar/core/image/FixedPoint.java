package io.javatar.core.image;

/** Sums of samples times weights in integers, with {@value #BITS} bits after the point. */
final class FixedPoint {
    private static final int BITS = 22;

    private FixedPoint() {}

    /** Returns {@code weight}, rounded to the nearest; halves away from zero. */
    static int of(double weight) {
        double scaled = weight * (1 << BITS);
        return (int) (weight < 0 ? scaled - 0.5 : scaled + 0.5);
    }

    // Both loops are kept so plain that compilers turn them into vector instructions.

    /** Adds {@code weight} times each sample to its sum. */
    static void add(int[] sums, int[] samples, int weight) {
        if (weight == 0) {
            return;
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += samples[i] * weight;
        }
    }

    /** Turns sums into samples: rounded, and clamped to 0 to 255. */
    static void round(int[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.max(0, Math.min(255, (sums[i] + (1 << (BITS - 1))) >> BITS));
        }
    }
}
