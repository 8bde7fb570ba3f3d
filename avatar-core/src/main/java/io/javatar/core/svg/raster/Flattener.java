package io.javatar.core.svg.raster;

import java.awt.geom.PathIterator;

/**
 * Breaks outlines down into edges within an area: curves into lines, and what is outside the area is moved onto its
 * border.
 */
final class Flattener {
    /** How far a line may be from its curve, in pixels. */
    private static final double TOLERANCE = 0.1;

    /** Beyond, numbers are too coarse to draw with, in pixels. */
    private static final double FARTHEST = 1e12;

    private static final int MOST_LINES = 256;

    private final int width;
    private final int height;
    private final Edges edges;
    /** The pen, and where its figure began. */
    private final double[] pen = new double[4];

    private final double[] extent = {Double.MAX_VALUE, -Double.MAX_VALUE};

    Flattener(int width, int height, Edges edges) {
        this.width = width;
        this.height = height;
        this.edges = edges;
    }

    /** Takes edges that fall: their upper end comes first. */
    interface Edges {
        /** Takes an edge within the area; {@code down} is 1 if the outline goes down along it, else -1. */
        void edge(double x0, double y0, double x1, double y1, float down);
    }

    /** The first row that the outline touched; may be outside. */
    int top() {
        return (int) Math.floor(extent[0]);
    }

    /** The row after the last that the outline touched; may be outside. */
    int bottom() {
        return (int) Math.ceil(extent[1]);
    }

    /** Walks along the outline; open figures are closed. */
    void outline(PathIterator path) {
        double[] p = new double[6];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> {
                    close();
                    pen[0] = pen[2] = p[0];
                    pen[1] = pen[3] = p[1];
                }
                case PathIterator.SEG_LINETO -> lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> quadTo(p);
                case PathIterator.SEG_CUBICTO -> cubicTo(p);
                default -> close();
            }
        }
        close();
    }

    private void close() {
        lineTo(pen[2], pen[3]);
    }

    private void lineTo(double x, double y) {
        line(pen[0], pen[1], x, y);
        pen[0] = x;
        pen[1] = y;
    }

    private void quadTo(double[] p) {
        double ax = pen[0] - 2 * p[0] + p[2];
        double ay = pen[1] - 2 * p[1] + p[3];
        double x0 = pen[0];
        double y0 = pen[1];
        int lines = lines(0.25 * Math.hypot(ax, ay), y0, p[1], p[3]);
        for (int i = 1; i < lines; i++) {
            double t = (double) i / lines;
            lineTo(x0 + t * (2 * (p[0] - x0) + t * ax), y0 + t * (2 * (p[1] - y0) + t * ay));
        }
        lineTo(p[2], p[3]);
    }

    private void cubicTo(double[] p) {
        double x0 = pen[0];
        double y0 = pen[1];
        double bend = Math.max(
                Math.hypot(x0 - 2 * p[0] + p[2], y0 - 2 * p[1] + p[3]),
                Math.hypot(p[0] - 2 * p[2] + p[4], p[1] - 2 * p[3] + p[5]));
        int lines = lines(0.75 * bend, y0, Math.min(p[1], p[3]), Math.max(Math.max(p[1], p[3]), p[5]), p[5]);
        for (int i = 1; i < lines; i++) {
            double t = (double) i / lines;
            double u = 1 - t;
            double a = u * u * u;
            double b = 3 * u * u * t;
            double c = 3 * u * t * t;
            double d = t * t * t;
            lineTo(a * x0 + b * p[0] + c * p[2] + d * p[4], a * y0 + b * p[1] + c * p[3] + d * p[5]);
        }
        lineTo(p[4], p[5]);
    }

    /** A curve divided in n has an error of a n-th of a n-th; above or below the area one line is enough. */
    private int lines(double error, double... heights) {
        boolean above = true;
        boolean below = true;
        for (double y : heights) {
            above &= y <= 0;
            below &= y >= height;
        }
        return above || below ? 1 : (int) Math.min(MOST_LINES, Math.ceil(Math.sqrt(error / TOLERANCE)));
    }

    private void line(double x0, double y0, double x1, double y1) {
        boolean near = Math.abs(x0) < FARTHEST && Math.abs(x1) < FARTHEST; // false for what is no number, too
        if (!near) {
            return;
        }
        if (y0 < y1) {
            falling(x0, y0, x1, y1, 1);
        } else if (y0 > y1) {
            falling(x1, y1, x0, y0, -1);
        }
    }

    private void falling(double x0, double y0, double x1, double y1, float down) {
        if (y1 <= 0 || y0 >= height) {
            return;
        }
        double slope = (x1 - x0) / (y1 - y0);
        double top = Math.max(0, y0);
        double bottom = Math.min(height, y1);
        double left = top == y0 ? x0 : x0 + slope * (top - y0);
        double right = bottom == y1 ? x1 : x0 + slope * (bottom - y0);
        extent[0] = Math.min(extent[0], top);
        extent[1] = Math.max(extent[1], bottom);
        split(left, top, right, bottom, down);
    }

    /** Cuts an edge at the left and right borders; what is beyond becomes an edge on the border. */
    private void split(double x0, double y0, double x1, double y1, float down) {
        if (Math.min(x0, x1) >= 0 && Math.max(x0, x1) <= width) {
            add(x0, y0, x1, y1, down);
        } else if (Math.max(x0, x1) <= 0) {
            add(0, y0, 0, y1, down);
        } else if (Math.min(x0, x1) >= width) {
            add(width, y0, width, y1, down);
        } else {
            double border = x0 < 0 || x1 < 0 ? 0 : width;
            double y = Math.max(y0, Math.min(y1, y0 + (border - x0) / (x1 - x0) * (y1 - y0)));
            split(x0, y0, border, y, down);
            split(border, y, x1, y1, down);
        }
    }

    private void add(double x0, double y0, double x1, double y1, float down) {
        if (y0 < y1) {
            edges.edge(x0, y0, x1, y1, down);
        }
    }
}
