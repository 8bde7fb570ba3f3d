package io.javatar.core.drawing;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** The silhouette of a head and shoulders. */
public final class Silhouette {
    private static final String HEAD =
            "M 50 20 C 60.8 20 69 28.6 69 39.5 C 69 50.4 60.8 60 50 60 C 39.2 60 31 50.4 31 39.5"
                    + " C 31 28.6 39.2 20 50 20 Z";
    private static final String SHOULDERS = "M 11 100 C 12 80 28 68 50 68 C 72 68 88 80 89 100 Z";

    private Silhouette() {}

    /** Returns the outline in the square of a {@link Drawing}, standing on its lower edge. */
    public static Shape shape() {
        Path2D path = PathData.hundredths(HEAD);
        path.append(PathData.hundredths(SHOULDERS), false);
        return path;
    }
}
