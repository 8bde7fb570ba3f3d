package io.javatar.core.image;

/**
 * How a camera was held: where the top of the scene lies in the stored picture (EXIF 2.32, tag 0x0112). Each constant
 * is described by what makes the picture upright.
 */
public enum Orientation {
    /** 1: nothing to do. */
    UPRIGHT(false, false, false),
    /** 2: mirror left to right. */
    MIRRORED(true, false, false),
    /** 3: turn by half. */
    HALF_TURNED(true, true, false),
    /** 4: mirror top to bottom. */
    FLIPPED(false, true, false),
    /** 5: swap rows and columns. */
    TRANSPOSED(false, false, true),
    /** 6: turn clockwise by a quarter. */
    QUARTER_LEFT(false, true, true),
    /** 7: swap rows and columns over the other diagonal. */
    TRANSVERSED(true, true, true),
    /** 8: turn anticlockwise by a quarter. */
    QUARTER_RIGHT(true, false, true);

    private final boolean fromRight;
    private final boolean fromBottom;
    private final boolean swapped;

    Orientation(boolean fromRight, boolean fromBottom, boolean swapped) {
        this.fromRight = fromRight;
        this.fromBottom = fromBottom;
        this.swapped = swapped;
    }

    /** Returns the orientation of an EXIF value; UPRIGHT for anything but 1..8, as viewers do. */
    public static Orientation ofExif(int value) {
        return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
    }

    /** Returns the upright picture, every pixel kept; {@code stored} itself when it is upright. */
    public Pixels upright(Pixels stored) {
        if (this == UPRIGHT) {
            return stored;
        }
        int width = stored.width();
        int height = stored.height();
        // The walk through the stored pixels: where it starts, and the steps to the right and down in the upright one.
        int start = (fromBottom ? (height - 1) * width : 0) + (fromRight ? width - 1 : 0);
        int along = fromRight ? -1 : 1;
        int below = fromBottom ? -width : width;
        return swapped
                ? walk(stored, start, below, along, Pixels.transparent(height, width))
                : walk(stored, start, along, below, Pixels.transparent(width, height));
    }

    private static Pixels walk(Pixels stored, int start, int right, int down, Pixels upright) {
        int[] source = stored.argb();
        int[] target = upright.argb();
        for (int y = 0, t = 0; y < upright.height(); y++) {
            for (int x = 0, s = start + y * down; x < upright.width(); x++, s += right) {
                target[t++] = source[s];
            }
        }
        return upright;
    }
}
