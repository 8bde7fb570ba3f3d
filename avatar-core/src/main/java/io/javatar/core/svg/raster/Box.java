package io.javatar.core.svg.raster;

import java.awt.geom.AffineTransform;
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
    /** Returns the least box that holds {@code area} once {@code at} has brought it to pixels. */
    public static Box around(Rectangle2D area, AffineTransform at) {
        Rectangle2D placed = placed(area, at);
        return new Box(
                (int) Math.floor(placed.getMinX()),
                (int) Math.floor(placed.getMinY()),
                (int) Math.ceil(placed.getMaxX()),
                (int) Math.ceil(placed.getMaxY()));
    }

    /** Returns the least upright rectangle that holds {@code area} once {@code at} has brought it to pixels. */
    public static Rectangle2D placed(Rectangle2D area, AffineTransform at) {
        double x = area.getCenterX();
        double y = area.getCenterY();
        double halfWidth =
                Math.abs(at.getScaleX()) * area.getWidth() / 2 + Math.abs(at.getShearX()) * area.getHeight() / 2;
        double halfHeight =
                Math.abs(at.getShearY()) * area.getWidth() / 2 + Math.abs(at.getScaleY()) * area.getHeight() / 2;
        return new Rectangle2D.Double(
                at.getScaleX() * x + at.getShearX() * y + at.getTranslateX() - halfWidth,
                at.getShearY() * x + at.getScaleY() * y + at.getTranslateY() - halfHeight,
                2 * halfWidth,
                2 * halfHeight);
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
