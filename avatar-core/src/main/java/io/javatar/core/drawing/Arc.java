package io.javatar.core.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/**
 * An arc of an ellipse, with the parameters of SVG, drawn by cubic curves of at most a quarter each.
 *
 * @param rx half the width, at least 0
 * @param ry half the height, at least 0
 * @param turn of the ellipse, in radians
 * @param large whether it goes the long way
 * @param clockwise whether its angles rise
 */
record Arc(double rx, double ry, double turn, boolean large, boolean clockwise) {
    /** Appends the way from {@code from}, where the path is, to {@code x}, {@code y}. */
    void appendTo(Path2D path, Point2D from, double x, double y) {
        if (from.getX() == x && from.getY() == y) {
            return;
        }
        if (rx == 0 || ry == 0) {
            path.lineTo(x, y);
            return;
        }
        // In a plane where the ellipse is the unit circle (SVG 2, B.2.4): both ends, then the centre.
        AffineTransform fromCircle = AffineTransform.getRotateInstance(turn);
        fromCircle.scale(rx, ry);
        double[] ends = {from.getX(), from.getY(), x, y};
        AffineTransform toCircle = AffineTransform.getScaleInstance(1 / rx, 1 / ry);
        toCircle.rotate(-turn);
        toCircle.transform(ends, 0, ends, 0, 2);
        double dx = ends[2] - ends[0];
        double dy = ends[3] - ends[1];
        double half = Math.hypot(dx, dy) / 2;
        double radius = Math.max(1, half); // an ellipse that is too small grows
        double height = Math.sqrt(Math.max(0, radius * radius - half * half)) / (2 * half);
        double side = large == clockwise ? -1 : 1;
        double cx = (ends[0] + ends[2]) / 2 - side * dy * height;
        double cy = (ends[1] + ends[3]) / 2 + side * dx * height;
        double first = Math.atan2(ends[1] - cy, ends[0] - cx);
        double sweep = Math.atan2(ends[3] - cy, ends[2] - cx) - first;
        if (clockwise && sweep < 0) {
            sweep += 2 * Math.PI;
        } else if (!clockwise && sweep > 0) {
            sweep -= 2 * Math.PI;
        }
        curves(path, fromCircle, new double[] {cx, cy, radius, first, sweep}, x, y);
    }

    private static void curves(Path2D path, AffineTransform fromCircle, double[] circle, double x, double y) {
        double radius = circle[2];
        int count = Math.max(1, (int) Math.ceil(Math.abs(circle[4]) / (Math.PI / 2) - 1e-9));
        double step = circle[4] / count;
        double handle = 4 / 3.0 * Math.tan(step / 4) * radius;
        for (int i = 0; i < count; i++) {
            double a = circle[3] + i * step;
            double b = a + step;
            double[] points = {
                circle[0] + radius * Math.cos(a) - handle * Math.sin(a),
                circle[1] + radius * Math.sin(a) + handle * Math.cos(a),
                circle[0] + radius * Math.cos(b) + handle * Math.sin(b),
                circle[1] + radius * Math.sin(b) - handle * Math.cos(b),
                circle[0] + radius * Math.cos(b),
                circle[1] + radius * Math.sin(b)
            };
            fromCircle.transform(points, 0, points, 0, 3);
            boolean last = i == count - 1;
            path.curveTo(points[0], points[1], points[2], points[3], last ? x : points[4], last ? y : points[5]);
        }
    }
}
