package io.javatar.core.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Parses path data (SVG 2, 9.3) into outlines: all commands, absolute and relative. */
public final class PathData {
    private PathData() {}

    /** Returns the outline that {@code data} describes; refuses mistakes with IllegalArgumentException. */
    public static Path2D parse(String data) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        new PathReader(data, path).read();
        return path;
    }

    /** Returns the outline that {@code data} describes up to its first mistake, as SVG requires. */
    public static Path2D untilMistake(String data) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        try {
            new PathReader(data, path).read();
        } catch (IllegalArgumentException mistake) {
            return path;
        }
        return path;
    }

    /** Returns the outline that {@code data} describes in hundredths of the square of a {@link Drawing}. */
    public static Path2D hundredths(String data) {
        Path2D path = parse(data);
        path.transform(AffineTransform.getScaleInstance(0.01, 0.01));
        return path;
    }
}
