package io.javatar.core.style.retro;

import io.javatar.core.identity.HashAlgorithm;

/**
 * The grid that a text chooses: a colour, and which of 5 by 5 cells are painted, mirrored left to right.
 *
 * @param rgb the colour, {@code 0xRRGGBB}
 * @param cells bit {@code 5 * row + column} is set where a cell is painted
 */
record RetroGrid(int rgb, int cells) {
    /** The cells of a row and of a column. */
    static final int SIDE = 5;

    static RetroGrid of(String text) {
        byte[] md5 = HashAlgorithm.MD5.digest(text);
        int rgb = (md5[0] & 0xff) << 16 | (md5[1] & 0xff) << 8 | (md5[2] & 0xff);
        int cells = 0;
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                byte chance = md5[1 + 3 * row + Math.min(column, SIDE - 1 - column)];
                if (chance != 0 && chance % 2 == 0) {
                    cells |= 1 << (SIDE * row + column);
                }
            }
        }
        return new RetroGrid(rgb, cells);
    }

    /** Returns the cells of a row: bit {@code column} is set where a cell is painted. */
    int row(int row) {
        return (cells >> (SIDE * row)) & ((1 << SIDE) - 1);
    }
}
