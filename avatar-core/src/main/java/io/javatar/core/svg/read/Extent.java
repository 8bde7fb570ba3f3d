package io.javatar.core.svg.read;

/**
 * The size that percentages refer to: that of the view box.
 *
 * @param width in user units
 * @param height in user units
 */
public record Extent(double width, double height) {
    /** The extent where 100 % is 1, for units of the bounding box. */
    public static final Extent UNIT = new Extent(1, 1);

    /** Returns what percentages of neither width nor height are parts of. */
    double diagonal() {
        return Math.sqrt((width * width + height * height) / 2);
    }
}
