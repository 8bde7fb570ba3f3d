package io.javatar.core.image.encode;

/**
 * A histogram of the colours of a frame. Each colour has a cell of its own; where they are too many, 2, 4, 8 …
 * neighbouring values of each channel share one.
 */
final class ColourCells {
    private static final int MOST = 1 << 14;
    private static final int SLOTS = 1 << 15;

    /** The bits of a colour that determine its cell. */
    private final int mask;
    /** An open hash table of cells: the colour under the mask, made opaque (0 where empty), and the cell's number. */
    private final int[] keys = new int[SLOTS];

    private final short[] numbers = new short[SLOTS];
    /** For each cell: pixels, and sums of red, green and blue. */
    private final long[][] sums = new long[4][MOST];

    private ColourCells(int mask) {
        this.mask = mask;
    }

    /** Counts the opaque ones of {@code argb}. */
    static ColourCells of(int[] argb) {
        for (int lost = 0; ; lost++) {
            ColourCells cells = new ColourCells(0xff000000 | (0xff << lost & 0xff) * 0x010101);
            if (cells.add(argb)) {
                return cells;
            }
        }
    }

    private boolean add(int[] argb) {
        int count = 0;
        for (int pixel : argb) {
            if (pixel != 0) {
                int slot = slot(pixel);
                if (keys[slot] == 0) {
                    if (count == MOST) {
                        return false;
                    }
                    keys[slot] = pixel & mask;
                    numbers[slot] = (short) count++;
                }
                add(numbers[slot], pixel);
            }
        }
        return true;
    }

    private void add(int cell, int pixel) {
        sums[0][cell]++;
        sums[1][cell] += pixel >> 16 & 0xff;
        sums[2][cell] += pixel >> 8 & 0xff;
        sums[3][cell] += pixel & 0xff;
    }

    /** Returns the number of cells. */
    int count() {
        int count = 0;
        while (count < MOST && sums[0][count] > 0) {
            count++;
        }
        return count;
    }

    /** Returns the cell of an opaque colour that was counted. */
    int cell(int colour) {
        return numbers[slot(colour)];
    }

    /** Returns how many pixels are in the cell. */
    long pixels(int cell) {
        return sums[0][cell];
    }

    /** Returns the sum of channel 0, 1, 2 (red, green, blue) over the pixels of the cell. */
    long sum(int cell, int channel) {
        return sums[1 + channel][cell];
    }

    /** Returns the mean of channel 0, 1, 2 (red, green, blue) in the cell, 0 to 255. */
    int mean(int cell, int channel) {
        return (int) ((sum(cell, channel) + pixels(cell) / 2) / pixels(cell));
    }

    private int slot(int colour) {
        int key = colour & mask;
        int slot = key * 0x9e3779b1 >>> 17; // the golden ratio spreads neighbours; 15 bits name a slot
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }
}
