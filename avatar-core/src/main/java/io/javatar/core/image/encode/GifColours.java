package io.javatar.core.image.encode;

/**
 * The colours of one GIF frame.
 *
 * @param depth bits of an index, 2 to 8 (a code size below 2 is not allowed; the table may be larger than needed)
 * @param table red, green and blue of each index
 * @param transparent the index that paints nothing, or -1
 * @param indices one for each pixel
 */
record GifColours(int depth, byte[] table, int transparent, byte[] indices) {
    private static final int MOST = 256;

    /** Chooses colours for pixels that are opaque, or 0 where nothing is painted. */
    static GifColours of(int[] argb) {
        boolean holes = false;
        for (int pixel : argb) {
            holes |= pixel == 0;
        }
        ColourCells cells = ColourCells.of(argb);
        int[] palette = MedianCut.palette(cells, holes ? MOST - 1 : MOST);
        int transparent = holes ? palette.length : -1;
        int colours = palette.length + (holes ? 1 : 0);
        int depth = Math.max(2, 32 - Integer.numberOfLeadingZeros(Math.max(1, colours - 1)));
        return new GifColours(depth, table(palette, depth), transparent, indices(argb, cells, palette));
    }

    private static byte[] table(int[] palette, int depth) {
        byte[] table = new byte[3 << depth];
        for (int i = 0; i < palette.length; i++) {
            table[3 * i] = (byte) (palette[i] >> 16);
            table[3 * i + 1] = (byte) (palette[i] >> 8);
            table[3 * i + 2] = (byte) palette[i];
        }
        return table;
    }

    private static byte[] indices(int[] argb, ColourCells cells, int[] palette) {
        byte[] nearest = new byte[cells.count()];
        for (int cell = 0; cell < nearest.length; cell++) {
            nearest[cell] = (byte) nearest(cells, cell, palette);
        }
        byte[] indices = new byte[argb.length];
        for (int i = 0; i < argb.length; i++) {
            indices[i] = argb[i] == 0 ? (byte) palette.length : nearest[cells.cell(argb[i])];
        }
        return indices;
    }

    private static int nearest(ColourCells cells, int cell, int[] palette) {
        int red = cells.mean(cell, 0);
        int green = cells.mean(cell, 1);
        int blue = cells.mean(cell, 2);
        int nearest = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length; i++) {
            int r = red - (palette[i] >> 16 & 0xff);
            int g = green - (palette[i] >> 8 & 0xff);
            int b = blue - (palette[i] & 0xff);
            int distance = r * r + g * g + b * b;
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }
}
