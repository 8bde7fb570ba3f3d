package io.javatar.core.image.webp;

/**
 * Undoes colour indexing: colours are stored as indices of a table, up to eight in the green of one pixel (RFC 9649,
 * 3.5.4).
 */
final class ColourIndexing implements Transform {
    private static final int MOST_COLOURS = 256;

    private final int[] colours = new int[MOST_COLOURS]; // transparent where the table has no colour
    private final int together; // pixels in one are 2 to the power of this

    private ColourIndexing(int together) {
        this.together = together;
    }

    /** Reads the table: each colour by its difference from the one before, channel by channel. */
    static ColourIndexing read(LowBitReader bits) {
        int count = 1 + bits.read(8);
        ColourIndexing indexing = new ColourIndexing(count <= 2 ? 3 : count <= 4 ? 2 : count <= 16 ? 1 : 0);
        int[] differences = CodedPixels.all(bits, count, 1);
        int before = 0;
        for (int i = 0; i < count; i++) {
            before = Predictor.sum(before, differences[i]);
            indexing.colours[i] = before;
        }
        return indexing;
    }

    /** Returns how many pixels store a row of {@code width} pixels. */
    int packed(int width) {
        return BlockImage.blocks(width, together);
    }

    @Override
    public void undo(int y, int[] row) {
        int depth = 8 >> together;
        int mask = (1 << depth) - 1;
        for (int x = row.length - 1; x >= 0; x--) { // from the right: the packed pixels are at the left
            int green = row[x >> together] >> 8 & 0xff;
            int within = x & (1 << together) - 1;
            row[x] = colours[green >> within * depth & mask];
        }
    }
}
