package io.javatar.core.image;

/**
 * A picture seen as rows or as columns. The lines that are scaled at once become samples: for every place along them an
 * array with the channels of the pixel of the first line, then those of the second, and so on.
 *
 * @param count how many lines
 * @param length the pixels of each
 * @param lineStep from a pixel to the one beside it in the next line
 * @param step from a pixel to the next in its line
 */
record Lines(int count, int length, int lineStep, int step) {
    /** Red, green, blue. */
    static final int OPAQUE = 3;
    /** Alpha last. */
    static final int WITH_ALPHA = 4;

    static Lines rows(int width, int height) {
        return new Lines(height, width, width, 1);
    }

    static Lines columns(int width, int height) {
        return new Lines(width, height, 1, width);
    }

    /** Takes samples of the lines from line {@code first} on, of as many as there is room for. */
    void read(int[] argb, int first, int[][] samples, int channels) {
        for (int i = 0; i < length; i++) {
            int[] here = samples[i];
            int at = first * lineStep + i * step;
            for (int c = 0; c < here.length; c += channels, at += lineStep) {
                int pixel = argb[at];
                here[c] = pixel >> 16 & 0xff;
                here[c + 1] = pixel >> 8 & 0xff;
                here[c + 2] = pixel & 0xff;
                if (channels == WITH_ALPHA) {
                    here[c + 3] = pixel >>> 24;
                }
            }
        }
    }

    /** Puts samples into the lines from line {@code first} on. */
    void write(int[] argb, int first, int[][] samples, int channels) {
        for (int i = 0; i < length; i++) {
            int[] here = samples[i];
            int at = first * lineStep + i * step;
            for (int c = 0; c < here.length; c += channels, at += lineStep) {
                int alpha = channels == WITH_ALPHA ? here[c + 3] : 0xff;
                argb[at] = alpha << 24 | here[c] << 16 | here[c + 1] << 8 | here[c + 2];
            }
        }
    }
}
