package io.javatar.core.svg.raster;

import java.awt.geom.Rectangle2D;

/**
 * A rectangle of whole pixels.
 *
 * @param left the first column
 * @param top the first row
 * @param right the column after the last
 * @param bottom the row after the last
 */
public record Box(int left, int top, int right, int bottom) {
    /** Returns the least box that holds {@code area}. */
    public static Box around(Rectangle2D area) {
        return new Box(
                (int) Math.floor(area.getMinX()),
                (int) Math.floor(area.getMinY()),
                (int) Math.ceil(area.getMaxX()),
                (int) Math.ceil(area.getMaxY()));
    }

    /** Returns what both hold. */
    public Box and(Box other) {
        return new Box(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    /** Returns whether it holds no pixel. */
    public boolean empty() {
        return left >= right || top >= bottom;
    }

    /** Returns the width in pixels. */
    public int width() {
        return right - left;
    }

    /** Returns the height in pixels. */
    public int height() {
        return bottom - top;
    }
}
