package io.javatar.core.svg.raster;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/**
 * A gradient from a focus to a circle around it.
 *
 * @param ramp its colours
 * @param toUnit from pixels to a plane where the circle has the radius 1 and its centre at (0, 0)
 * @param focusX of the focus in that plane; with {@code focusY}, less than 1 from the centre
 * @param focusY of the focus in that plane
 */
public record RadialInk(Ramp ramp, AffineTransform toUnit, double focusX, double focusY) implements Ink {
    @Override
    public void row(int y, int from, int to, int[] colours) {
        Point2D.Double p = new Point2D.Double();
        boolean centred = focusX == 0 && focusY == 0;
        for (int x = from; x < to; x++) {
            p.setLocation(x + 0.5, y + 0.5);
            toUnit.transform(p, p);
            colours[x] = ramp.at(centred ? Math.sqrt(p.x * p.x + p.y * p.y) : fromFocus(p.x, p.y));
        }
    }

    /** How far the point is on the way from the focus through it to the circle. */
    private double fromFocus(double x, double y) {
        double dx = x - focusX;
        double dy = y - focusY;
        double square = dx * dx + dy * dy;
        double along = focusX * dx + focusY * dy;
        double reach = 1 - focusX * focusX - focusY * focusY;
        return square == 0 ? 0 : square / (Math.sqrt(along * along + square * reach) - along);
    }
}
