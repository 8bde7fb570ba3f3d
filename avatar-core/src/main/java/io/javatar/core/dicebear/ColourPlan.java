package io.javatar.core.dicebear;

import io.javatar.core.dicebear.colour.Palette;
import io.javatar.core.dicebear.definition.ColourRule;
import org.jspecify.annotations.Nullable;

/**
 * A colour of a style, or one that only options or references name.
 *
 * @param name of it
 * @param rule what the definition says about it, or null
 * @param palette of the definition, empty without one
 * @param keys of its decisions
 */
record ColourPlan(String name, @Nullable ColourRule rule, Palette palette, Keys keys) {
    /** The keys of the decisions of a colour. */
    record Keys(String color, String fill, String stops, String angle) {
        static Keys of(String name) {
            return new Keys(name + "Color", name + "ColorFill", name + "ColorFillStops", name + "ColorAngle");
        }
    }

    static ColourPlan of(String name, ColourRule rule) {
        return new ColourPlan(name, rule, Palette.of(rule.values()), Keys.of(name));
    }

    static ColourPlan unknown(String name) {
        return new ColourPlan(name, null, Palette.EMPTY, Keys.of(name));
    }
}
