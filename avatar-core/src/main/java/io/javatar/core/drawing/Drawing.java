package io.javatar.core.drawing;

import java.awt.Shape;
import java.util.List;

/**
 * A picture without a size: filled shapes on a ground, in a square from (0, 0) at the top left to (1, 1).
 *
 * @param ground the colour of the whole square, {@code 0xAARRGGBB}
 * @param layers what is painted on it, the lowest first
 */
public record Drawing(int ground, List<Layer> layers) {
    /** Keeps a copy of the list. */
    public Drawing {
        layers = List.copyOf(layers);
    }

    /** Returns a drawing of some layers. */
    public static Drawing of(int ground, Layer... layers) {
        return new Drawing(ground, List.of(layers));
    }

    /**
     * A shape of one colour.
     *
     * @param shape its outline; not to be changed
     * @param argb its colour {@code 0xAARRGGBB}
     */
    public record Layer(Shape shape, int argb) {}
}
