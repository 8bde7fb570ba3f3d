package io.javatar.core.style.pagan;

/**
 * The cells on which a hero is painted.
 *
 * @param argb their colours in reading order, 0 where nothing is
 */
record Cells(int[] argb) {
    private static final int SIDE = Bitmap.SIDE;
    private static final int OUTLINE = 0xff2a2438;

    /** Returns cells with nothing on them. */
    static Cells empty() {
        return new Cells(new int[SIDE * SIDE]);
    }

    int at(int x, int y) {
        return argb[y * SIDE + x];
    }

    void set(int x, int y, int colour) {
        argb[y * SIDE + x] = colour;
    }

    /** Darkens whatever is beside, above or below a cell. */
    void shadow(int x, int y) {
        darken(x - 1, y);
        darken(x + 1, y);
        darken(x, y - 1);
        darken(x, y + 1);
    }

    /** Puts a dark cell wherever nothing is beside, above or below something: around the hero, and in the eyes. */
    void outline() {
        int[] before = argb.clone();
        for (int i = 0; i < before.length; i++) {
            if (before[i] == 0 && besideSomething(before, i)) {
                argb[i] = OUTLINE;
            }
        }
    }

    private void darken(int x, int y) {
        if (x >= 0 && x < SIDE && y >= 0 && y < SIDE && at(x, y) != 0) {
            // A quarter less of every channel, alpha excepted.
            set(x, y, 0xff000000 | at(x, y) - (at(x, y) >>> 2 & 0x3f3f3f));
        }
    }

    private static boolean besideSomething(int[] cells, int i) {
        int x = i % SIDE;
        return x > 0 && cells[i - 1] != 0
                || x < SIDE - 1 && cells[i + 1] != 0
                || i >= SIDE && cells[i - SIDE] != 0
                || i < cells.length - SIDE && cells[i + SIDE] != 0;
    }
}
