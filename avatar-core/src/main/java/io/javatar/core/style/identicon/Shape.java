package io.javatar.core.style.identicon;

import java.util.List;

/** A polygon in the unit square, x to the right, y down; or nothing. */
final class Shape {
    private static final List<Shape> OUTER = List.of(
            new Shape(0.5, 1, 1, 0, 1, 1),
            new Shape(0.5, 0, 1, 0, 0.5, 1, 0, 1),
            new Shape(0.5, 0, 1, 0, 1, 1, 0.5, 1, 1, 0.5),
            new Shape(0, 0.5, 0.5, 0, 1, 0.5, 0.5, 1, 0.5, 0.5),
            new Shape(0, 0.5, 1, 0, 1, 1, 0, 1, 1, 0.5),
            new Shape(1, 0, 1, 1, 0.5, 1, 1, 0.5, 0.5, 0.5),
            new Shape(0, 0, 1, 0, 1, 0.5, 0, 0, 0.5, 1, 0, 1),
            new Shape(0, 0, 0.5, 0, 1, 0.5, 0.5, 1, 0, 1, 0.5, 0.5),
            new Shape(0.5, 0, 0.5, 0.5, 1, 0.5, 1, 1, 0.5, 1, 0.5, 0.5, 0, 0.5),
            new Shape(0, 0, 1, 0, 0.5, 0.5, 1, 0.5, 0.5, 1, 0.5, 0.5, 0, 1),
            new Shape(0, 0.5, 0.5, 1, 1, 0.5, 0.5, 0, 1, 0, 1, 1, 0, 1),
            new Shape(0.5, 0, 1, 0, 1, 1, 0.5, 1, 1, 0.75, 0.5, 0.5, 1, 0.25),
            new Shape(0, 0.5, 0.5, 0, 0.5, 0.5, 1, 0, 1, 0.5, 0.5, 1, 0.5, 0.5, 0, 1),
            new Shape(0, 0, 1, 0, 1, 1, 0, 1, 1, 0.5, 0.5, 0.25, 0.5, 0.75, 0, 0.59, 0.5, 0.25),
            new Shape(0, 0.5, 0.5, 0.5, 0.5, 0, 1, 0, 0.5, 0.5, 1, 0.5, 0.5, 1, 0.5, 0.5, 0, 1),
            new Shape(0, 0, 1, 0, 0.5, 0.5, 0.5, 0, 0, 0.5, 1, 0.5, 0.5, 1, 0.5, 0.5, 0, 1));

    private static final List<Shape> CENTRE = List.of(
            new Shape(),
            new Shape(0, 0, 1, 0, 1, 1, 0, 1),
            new Shape(0.5, 0, 1, 0.5, 0.5, 1, 0, 0.5),
            new Shape(0, 0, 1, 0, 1, 1, 0, 1, 0, 0.5, 0.5, 1, 1, 0.5, 0.5, 0, 0, 0.5),
            new Shape(
                    0.25, 0, 0.75, 0, 0.5, 0.5, 1, 0.25, 1, 0.75, 0.5, 0.5, 0.75, 1, 0.25, 1, 0.5, 0.5, 0, 0.75, 0,
                    0.25, 0.5, 0.5),
            new Shape(0, 0, 0.5, 0.25, 1, 0, 0.75, 0.5, 1, 1, 0.5, 0.75, 0, 1, 0.25, 0.5),
            new Shape(0.33, 0.33, 0.67, 0.33, 0.67, 0.67, 0.33, 0.67),
            new Shape(
                    0, 0, 0.33, 0, 0.33, 0.33, 0.66, 0.33, 0.67, 0, 1, 0, 1, 0.33, 0.67, 0.33, 0.67, 0.67, 1, 0.67, 1,
                    1, 0.67, 1, 0.67, 0.67, 0.33, 0.67, 0.33, 1, 0, 1, 0, 0.67, 0.33, 0.67, 0.33, 0.33, 0, 0.33));

    private final double[] fractions;

    private Shape(double... fractions) {
        this.fractions = fractions;
    }

    /** Returns shape {@code i} of corners and sides, 0 to 15. */
    static Shape outer(int i) {
        return OUTER.get(i);
    }

    /** Returns shape {@code i} of the middle, 0 to 7; 0 is nothing. */
    static Shape centre(int i) {
        return CENTRE.get(i);
    }

    boolean empty() {
        return fractions.length == 0;
    }

    /** Returns the vertices (x, y, x, y, …) in a tile of {@code side} pixels, cut to whole pixels. */
    int[] vertices(int side) {
        int[] xy = new int[fractions.length];
        for (int i = 0; i < xy.length; i++) {
            xy[i] = (int) (fractions[i] * side);
        }
        return xy;
    }
}
