package io.javatar.core.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.StringTokenizer;

/**
 * Outlines written as text, as in SVG: {@code M x y}, {@code L x y}, {@code Q cx cy x y}, {@code C ax ay bx by x y},
 * {@code Z}; capital letters only, everything set apart by blanks.
 */
public final class PathData {
    private PathData() {}

    /** Returns the outline that {@code data} tells; refuses anything else with IllegalArgumentException. */
    public static Path2D parse(String data) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        StringTokenizer words = new StringTokenizer(data);
        while (words.hasMoreTokens()) {
            String command = words.nextToken();
            switch (command) {
                case "M" -> path.moveTo(number(words), number(words));
                case "L" -> path.lineTo(number(words), number(words));
                case "Q" -> path.quadTo(number(words), number(words), number(words), number(words));
                case "C" ->
                    path.curveTo(
                            number(words), number(words), number(words), number(words), number(words), number(words));
                case "Z" -> path.closePath();
                default -> throw new IllegalArgumentException("no command of path data: " + command);
            }
        }
        return path;
    }

    /** Returns the outline that {@code data} tells in hundredths of the square of a {@link Drawing}. */
    public static Path2D hundredths(String data) {
        Path2D path = parse(data);
        path.transform(AffineTransform.getScaleInstance(0.01, 0.01));
        return path;
    }

    private static double number(StringTokenizer words) {
        if (!words.hasMoreTokens()) {
            throw new IllegalArgumentException("path data ends within a command");
        }
        return Double.parseDouble(words.nextToken());
    }
}
