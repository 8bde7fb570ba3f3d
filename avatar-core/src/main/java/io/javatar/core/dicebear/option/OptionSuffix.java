package io.javatar.core.dicebear.option;

import io.javatar.core.dicebear.text.Names;
import org.jspecify.annotations.Nullable;

/** The suffixes of options that belong to a component or a colour, as {@code hairColor} belongs to hair. */
enum OptionSuffix {
    PROBABILITY("Probability"),
    VARIANT("Variant"),
    COLOR("Color"),
    COLOR_FILL("ColorFill"),
    COLOR_FILL_STOPS("ColorFillStops"),
    COLOR_ANGLE("ColorAngle"),
    COLOR_ORDER("ColorOrder");

    private static final OptionSuffix[] ALL = values();

    private final String text;

    OptionSuffix(String text) {
        this.text = text;
    }

    /** Returns how the name of an option ends, or null if it belongs to no component or colour. */
    static @Nullable OptionSuffix of(String option) {
        for (OptionSuffix suffix : ALL) {
            if (option.endsWith(suffix.text)) {
                return Names.isWord(option, 0, option.length() - suffix.text.length()) ? suffix : null;
            }
        }
        return null;
    }

    /** Returns what an option belongs to. */
    String owner(String option) {
        return option.substring(0, option.length() - text.length());
    }

    /** Returns the option of an owner. */
    String option(String owner) {
        return owner + text;
    }
}
