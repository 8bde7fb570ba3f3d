package io.javatar.core.image.webp;

/**
 * How strongly the edges of a macroblock are smoothed (RFC 6386, 15.2).
 *
 * @param level twice the level, 0 for not at all
 * @param inside the largest difference between neighbours beside the edge
 * @param variance above which difference the pixels beside the edge are left alone
 */
record FilterStrength(int level, int inside, int variance) {
    /** Returns the largest difference across an edge within a macroblock. */
    int within() {
        return level + inside;
    }

    /** Returns the largest difference across an edge between macroblocks. */
    int between() {
        return level + 4 + inside;
    }
}
