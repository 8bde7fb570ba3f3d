package io.javatar.core.svg.paint;

import io.javatar.core.svg.SvgElement;
import io.javatar.core.svg.SvgNode;
import io.javatar.core.svg.SvgText;
import io.javatar.core.svg.read.Extent;
import io.javatar.core.svg.read.Properties;
import io.javatar.core.svg.read.Style;
import io.javatar.core.svg.read.StyleSheet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A picture to paint.
 *
 * @param elements those that have an id, by it
 * @param around the elements around each mask and clip path, the outermost first, by its id: it inherits from them
 * @param sheet its rules
 * @param extent the size of the view box
 */
record Document(
        Map<String, SvgElement> elements, Map<String, List<SvgElement>> around, StyleSheet sheet, Extent extent) {
    /** Reads the tree below {@code root}, within the bounds of {@code budget}. */
    static Document of(SvgElement root, Extent extent, Budget budget) {
        Document document = new Document(new HashMap<>(), new HashMap<>(), StyleSheet.EMPTY, extent);
        StringBuilder css = new StringBuilder();
        document.collect(root, css, budget, new ArrayDeque<>());
        return css.isEmpty()
                ? document
                : new Document(document.elements, document.around, StyleSheet.of(css.toString()), extent);
    }

    private void collect(SvgElement element, StringBuilder css, Budget budget, Deque<SvgElement> outer) {
        budget.element(outer.size());
        String id = element.attributes().get("id");
        if (id != null && elements.putIfAbsent(id, element) == null && inherits(element.name())) {
            around.put(id, List.copyOf(outer));
        }
        boolean style = element.name().equals("style");
        outer.addLast(element);
        for (SvgNode child : element.children()) {
            if (child instanceof SvgElement inner) {
                collect(inner, css, budget, outer);
            } else if (style && child instanceof SvgText text) {
                budget.text(text.value().length() + css.length());
                css.append(text.value());
            }
        }
        outer.removeLast();
    }

    private static boolean inherits(String name) {
        return name.equals("mask") || name.equals("clipPath");
    }

    /** Returns the style that a mask or clip path inherits from where it stands. */
    Style inherited(SvgElement definition) {
        Style style = Style.INITIAL;
        for (SvgElement outer : around.getOrDefault(definition.attributes().getOrDefault("id", ""), List.of())) {
            style = style.under(Properties.of(outer, sheet), extent);
        }
        return style;
    }

    /** Returns the element of that id, if it has the name. */
    @Nullable
    SvgElement find(@Nullable String id, String name) {
        SvgElement found = id == null ? null : elements.get(id);
        return found == null || !found.name().equals(name) ? null : found;
    }
}
