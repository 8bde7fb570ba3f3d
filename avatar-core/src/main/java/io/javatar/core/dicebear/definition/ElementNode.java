package io.javatar.core.dicebear.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An SVG element.
 *
 * @param name of the allowed ones
 * @param attributes by name, in the order of the definition
 * @param children in order
 */
public record ElementNode(String name, Map<String, Value> attributes, List<Node> children) implements Node {
    /** Keeps copies. */
    public ElementNode {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }
}
