package io.javatar.core.style.pagan;

import java.util.ArrayList;
import java.util.List;

/**
 * A layer of a hero, as drawn: which of 16 by 16 cells it sets.
 *
 * @param cells in reading order
 */
record Bitmap(List<Cell> cells) {
    /** The cells of a row and of a column. */
    static final int SIDE = 16;

    /** Never set by the hash: always there. */
    private static final int ALWAYS = -1;

    /** The layers that there are; {@code bitmaps.txt} draws each of them. */
    enum Name {
        BODY,
        TORSO,
        HAIR,
        SUBFIELD,
        MIN_SUBFIELD,
        BOOTS,
        SHIELD_DECO,
        GREATSWORD,
        BIGHAMMER,
        GREATMACE,
        GREATAXE,
        WAND,
        SWORD,
        HAMMER,
        AXE,
        FLAIL,
        MACE,
        DAGGER,
        LONGSHIELD,
        ROUNDSHIELD,
        BUCKLER,
        SHIELD
    }

    /**
     * A cell that is set.
     *
     * @param x the column, 0 to 15
     * @param y the row, 0 to 15
     * @param shade how it differs from the colour of its part
     * @param option which optional cell of its bitmap it is, counted from 0; -1 where it is always set
     */
    record Cell(int x, int y, Shade shade, int option) {
        boolean in(Digits digits) {
            return option == ALWAYS || digits.wants(option);
        }

        Cell mirrored() {
            return new Cell(SIDE - 1 - x, y, shade, option);
        }
    }

    Bitmap {
        cells = List.copyOf(cells);
    }

    /** Reads 16 lines of 16 letters. */
    static Bitmap of(List<String> rows) {
        List<Cell> cells = new ArrayList<>();
        int options = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                char letter = rows.get(y).charAt(x);
                if (letter != '.') {
                    cells.add(new Cell(x, y, Shade.of(letter), letter == '+' ? options++ : ALWAYS));
                }
            }
        }
        return new Bitmap(cells);
    }
}
