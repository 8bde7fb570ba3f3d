package io.javatar.core.dicebear.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A part of a character that has several shapes.
 *
 * @param name what its decisions are keyed by
 * @param sourceName what its options and shapes are named by: its own name, or for an alias the name of the component
 *     that it repeats
 * @param width 1 to 1,000,000 units
 * @param height 1 to 1,000,000 units
 * @param probability that it is drawn, 0 to 100, unless the options name another
 * @param motion how far it may be moved
 * @param variants its shapes by name, in the order of the definition
 */
public record Component(
        String name,
        String sourceName,
        double width,
        double height,
        double probability,
        Motion motion,
        Map<String, Variant> variants) {
    /** Keeps a copy. */
    public Component {
        variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
    }

    /** Returns the same under another name. */
    Component alias(String other) {
        return new Component(other, sourceName, width, height, probability, motion, variants);
    }

    /** Returns whether it repeats another one. */
    public boolean isAlias() {
        return !name.equals(sourceName);
    }
}
