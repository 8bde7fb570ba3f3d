package io.javatar.core.image.colour;

/**
 * Converts colours by a profile's tables.
 *
 * @param grid of red, green and blue
 */
record TableConversion(ColourGrid grid) implements ColourConversion {
    @Override
    public void toSrgb(int[] argb) {
        for (int i = 0; i < argb.length; i++) {
            int pixel = argb[i];
            argb[i] = pixel & 0xff000000 | grid.rgb(pixel >> 16 & 0xff, pixel >> 8 & 0xff, pixel & 0xff, 0);
        }
    }
}
