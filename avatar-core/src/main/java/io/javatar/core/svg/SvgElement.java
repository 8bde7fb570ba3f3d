package io.javatar.core.svg;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element of an SVG picture.
 *
 * @param name as in SVG, such as {@code path}
 * @param attributes by name, in the order in which they are written; values without escapes
 * @param children what it contains, in order
 */
public record SvgElement(String name, Map<String, String> attributes, List<SvgNode> children) implements SvgNode {
    /** Keeps copies. */
    public SvgElement {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }
}
