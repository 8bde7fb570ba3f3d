package io.javatar.core.dicebear.chance;

/** The pseudorandom number generator Mulberry32: 32 bits of state, a new number for each step. */
final class Mulberry32 {
    private static final int STEP = 0x6D2B79F5;
    private static final double RANGE = 0x1p32;

    private final int seed;

    Mulberry32(int seed) {
        this.seed = seed;
    }

    /** Returns the number of the given turn, from 1 on, in [0, 1): an exact double of 32 bits. */
    double number(int turn) {
        return (bits(turn) & 0xFFFFFFFFL) / RANGE;
    }

    /** Returns 32 bits. The state only ever grows by a constant, so any turn can be asked for. */
    int bits(int turn) {
        return mixed(seed + turn * STEP);
    }

    /** Returns the first number of a generator with that seed. */
    static double first(int seed) {
        return (mixed(seed + STEP) & 0xFFFFFFFFL) / RANGE;
    }

    private static int mixed(int state) {
        int t = (state ^ state >>> 15) * (state | 1);
        t ^= t + (t ^ t >>> 7) * (t | 61);
        return t ^ t >>> 14;
    }
}
