package io.javatar.core.image.webp;

/** Undoes the subtraction of green: red and blue are stored as differences from green (RFC 9649, 3.5.3). */
record SubtractGreen() implements Transform {
    @Override
    public void undo(int y, int[] row) {
        for (int x = 0; x < row.length; x++) {
            int pixel = row[x];
            int green = pixel >> 8 & 0xff;
            row[x] = pixel & 0xff00ff00 | (pixel & 0x00ff00ff) + (green << 16 | green) & 0x00ff00ff;
        }
    }
}
