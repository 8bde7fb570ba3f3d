package io.javatar.core.dicebear.definition;

import java.util.List;

/**
 * The canvas of a style: its size and what is drawn on it.
 *
 * @param width 1 to 1,000,000 units
 * @param height 1 to 1,000,000 units
 * @param elements in order
 */
public record Canvas(double width, double height, List<Node> elements) {
    /** Keeps a copy. */
    public Canvas {
        elements = List.copyOf(elements);
    }
}
