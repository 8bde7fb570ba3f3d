package io.javatar.core.dicebear.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The place where a component is drawn.
 *
 * @param name the component's; there need not be one
 * @param attributes of the {@code use} that draws it, in the order of the definition
 */
public record ComponentNode(String name, Map<String, Value> attributes) implements Node {
    /** Keeps a copy. */
    public ComponentNode {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
}
