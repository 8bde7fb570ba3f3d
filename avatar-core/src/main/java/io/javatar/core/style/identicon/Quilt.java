package io.javatar.core.style.identicon;

/**
 * The shapes and colours that an MD5 chooses: three of each ({@code 0xAARRGGBB}).
 *
 * @param corner the shape of the corners
 * @param side the shape of the sides
 * @param centre the shape in the middle
 * @param cornerColour of the corners
 * @param sideColour of the sides
 * @param centreColour of the middle: one of the other two
 */
record Quilt(Shape corner, Shape side, Shape centre, int cornerColour, int sideColour, int centreColour) {
    /** Two colours are told apart when a channel differs by more than this. */
    private static final int CONTRAST = 127;

    static Quilt of(byte[] md5) {
        int cornerColour = colour(md5, 3);
        int sideColour = colour(md5, 6);
        boolean borrowed = digit(md5, 5) % 2 == 1 && distinct(cornerColour, sideColour);
        return new Quilt(
                Shape.outer(digit(md5, 0)),
                Shape.outer(digit(md5, 1)),
                Shape.centre(digit(md5, 2) % 8),
                cornerColour,
                sideColour,
                borrowed ? sideColour : cornerColour);
    }

    private static int digit(byte[] md5, int i) {
        return i % 2 == 0 ? md5[i / 2] >> 4 & 0xf : md5[i / 2] & 0xf;
    }

    private static int colour(byte[] md5, int first) {
        return 0xff000000 | (md5[first] & 0xff) << 16 | (md5[first + 1] & 0xff) << 8 | (md5[first + 2] & 0xff);
    }

    private static boolean distinct(int a, int b) {
        return Math.abs((a >> 16 & 0xff) - (b >> 16 & 0xff)) > CONTRAST
                || Math.abs((a >> 8 & 0xff) - (b >> 8 & 0xff)) > CONTRAST
                || Math.abs((a & 0xff) - (b & 0xff)) > CONTRAST;
    }
}
