package io.javatar.core.svg.paint;

import io.javatar.core.svg.SvgElement;
import io.javatar.core.svg.SvgNode;
import io.javatar.core.svg.SvgText;
import io.javatar.core.svg.read.Extent;
import io.javatar.core.svg.read.StyleSheet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A picture to paint: its elements by id, and its rules.
 *
 * @param extent the user's view
 */
record Document(Map<String, SvgElement> elements, StyleSheet sheet, Extent extent) {
    /** Reads the tree below {@code root}, within the bounds of {@code budget}. */
    static Document of(SvgElement root, Extent extent, Budget budget) {
        Map<String, SvgElement> elements = new HashMap<>();
        StringBuilder css = new StringBuilder();
        collect(root, elements, css, budget, 0);
        return new Document(elements, css.isEmpty() ? StyleSheet.EMPTY : StyleSheet.of(css.toString()), extent);
    }

    private static void collect(
            SvgElement element, Map<String, SvgElement> elements, StringBuilder css, Budget budget, int depth) {
        budget.element(depth);
        String id = element.attributes().get("id");
        if (id != null) {
            elements.putIfAbsent(id, element);
        }
        boolean style = element.name().equals("style");
        for (SvgNode child : element.children()) {
            if (child instanceof SvgElement inner) {
                collect(inner, elements, css, budget, depth + 1);
            } else if (style && child instanceof SvgText text) {
                budget.text(text.value().length() + css.length());
                css.append(text.value());
            }
        }
    }

    /** Returns the element of that id, if it has the name. */
    @Nullable
    SvgElement find(@Nullable String id, String name) {
        SvgElement found = id == null ? null : elements.get(id);
        return found == null || !found.name().equals(name) ? null : found;
    }
}
