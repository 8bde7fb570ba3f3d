package io.javatar.core.image.webp;

/**
 * How the edges of blocks are smoothed (RFC 6386, 9.4 and 15).
 *
 * @param simple whether luminance alone is, in the simple way
 * @param level how strongly, 0 (not at all) to 63
 * @param sharpness how much of the inside is spared, 0 to 7
 * @param ofKey what is added to the level because the picture is a key frame
 * @param ofBlocks what is added where each block was predicted by itself
 */
record FilterHeader(boolean simple, int level, int sharpness, int ofKey, int ofBlocks) {
    private static final int DELTAS = 4;

    static FilterHeader read(BoolReader bits) {
        boolean simple = bits.flag();
        int level = bits.number(6);
        int sharpness = bits.number(3);
        int[] deltas = new int[2 * DELTAS];
        boolean adjusted = bits.flag();
        if (adjusted && bits.flag()) {
            for (int i = 0; i < deltas.length; i++) {
                deltas[i] = bits.signedIfTold(6);
            }
        }
        return new FilterHeader(simple, level, sharpness, deltas[0], deltas[DELTAS]);
    }

    /** Returns the strength for a macroblock; {@code base} is the level of its kind. */
    FilterStrength strength(int base, boolean blocks) {
        int strong = Math.max(0, Math.min(63, base + ofKey + (blocks ? ofBlocks : 0)));
        int inside = sharpness == 0 ? strong : Math.min(strong >> (sharpness > 4 ? 2 : 1), 9 - sharpness);
        return new FilterStrength(2 * strong, Math.max(1, inside), strong >= 40 ? 2 : strong >= 15 ? 1 : 0);
    }
}
