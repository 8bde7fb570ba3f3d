package io.javatar.core.svg.read;

import io.javatar.core.drawing.PathData;
import io.javatar.core.svg.SvgElement;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The geometry of a basic shape or path; equal ones have equal outlines. */
public sealed interface Figure {
    /** Returns its outline; made anew. */
    Path2D outline();

    /** Returns the length of its text in characters, where that can be long. */
    default int letters() {
        return 0;
    }

    /** Returns the figure of an element, or null where it is none or cannot be seen. */
    static @Nullable Figure of(SvgElement element, Extent extent) {
        Map<String, String> a = element.attributes();
        return switch (element.name()) {
            case "path" -> a.containsKey("d") ? new Way(a.getOrDefault("d", "")) : null;
            case "rect" -> Tile.of(a, extent);
            case "circle", "ellipse" -> Oval.of(a, extent);
            case "line" ->
                new Line(
                        Length.of(a.get("x1"), extent.width(), 0),
                        Length.of(a.get("y1"), extent.height(), 0),
                        Length.of(a.get("x2"), extent.width(), 0),
                        Length.of(a.get("y2"), extent.height(), 0));
            case "polyline" -> new Corners(a.getOrDefault("points", ""), false);
            case "polygon" -> new Corners(a.getOrDefault("points", ""), true);
            default -> null;
        };
    }

    /**
     * A path.
     *
     * @param data its commands
     */
    record Way(String data) implements Figure {
        @Override
        public Path2D outline() {
            return PathData.untilMistake(data);
        }

        @Override
        public int letters() {
            return data.length();
        }
    }

    /** A rectangle whose corners are rounded by a part of an ellipse. */
    record Tile(double x, double y, double width, double height, double rx, double ry) implements Figure {
        static @Nullable Tile of(Map<String, String> a, Extent extent) {
            double width = Length.of(a.get("width"), extent.width(), 0);
            double height = Length.of(a.get("height"), extent.height(), 0);
            double rx = Length.of(a.get("rx"), extent.width(), -1);
            double ry = Length.of(a.get("ry"), extent.height(), -1);
            return width <= 0 || height <= 0
                    ? null
                    : new Tile(
                            Length.of(a.get("x"), extent.width(), 0),
                            Length.of(a.get("y"), extent.height(), 0),
                            width,
                            height,
                            Math.min(width / 2, Math.max(0, rx < 0 ? ry : rx)),
                            Math.min(height / 2, Math.max(0, ry < 0 ? rx : ry)));
        }

        /** Returns whether no corner is rounded. */
        public boolean square() {
            return rx == 0 || ry == 0;
        }

        @Override
        public Path2D outline() {
            return new Path2D.Double(
                    square()
                            ? new Rectangle2D.Double(x, y, width, height)
                            : new RoundRectangle2D.Double(x, y, width, height, 2 * rx, 2 * ry));
        }
    }

    /** A circle or an ellipse. */
    record Oval(double cx, double cy, double rx, double ry) implements Figure {
        static @Nullable Oval of(Map<String, String> a, Extent extent) {
            double r = Length.of(a.get("r"), extent.diagonal(), 0);
            double rx = Length.of(a.get("rx"), extent.width(), r);
            double ry = Length.of(a.get("ry"), extent.height(), a.containsKey("r") ? r : rx);
            rx = a.containsKey("rx") || a.containsKey("r") ? rx : ry;
            return rx <= 0 || ry <= 0
                    ? null
                    : new Oval(
                            Length.of(a.get("cx"), extent.width(), 0),
                            Length.of(a.get("cy"), extent.height(), 0),
                            rx,
                            ry);
        }

        @Override
        public Path2D outline() {
            return new Path2D.Double(new Ellipse2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry));
        }
    }

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2) implements Figure {
        @Override
        public Path2D outline() {
            Path2D path = new Path2D.Double();
            path.moveTo(x1, y1);
            path.lineTo(x2, y2);
            return path;
        }
    }

    /** Straight lines from point to point. */
    record Corners(String points, boolean closed) implements Figure {
        @Override
        public Path2D outline() {
            double[] xy = Length.list(points);
            Path2D path = new Path2D.Double();
            for (int i = 0; i + 1 < xy.length; i += 2) {
                if (i == 0) {
                    path.moveTo(xy[0], xy[1]);
                } else {
                    path.lineTo(xy[i], xy[i + 1]);
                }
            }
            if (closed && xy.length > 1) {
                path.closePath();
            }
            return path;
        }

        @Override
        public int letters() {
            return points.length();
        }
    }
}
