package io.javatar.core.svg.read;

import io.javatar.core.svg.SvgElement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of an element: from its attribute {@code style}, from rules, or from attributes of their names. */
public final class Properties {
    private final Map<String, String> attributes;
    private final Map<String, String> rules;
    private final Map<String, String> style;

    private Properties(Map<String, String> attributes, Map<String, String> rules, Map<String, String> style) {
        this.attributes = attributes;
        this.rules = rules;
        this.style = style;
    }

    /** Returns the properties of {@code element} under {@code sheet}. */
    public static Properties of(SvgElement element, StyleSheet sheet) {
        String style = element.attributes().get("style");
        return new Properties(
                element.attributes(), sheet.values(element), style == null ? Map.of() : Declarations.of(style));
    }

    /** Returns the value of a property, or null where it has none or is to be inherited. */
    public @Nullable String find(String name) {
        String value = style.get(name);
        if (value == null) {
            value = rules.get(name);
        }
        if (value == null) {
            value = attributes.get(name);
        }
        return value == null || value.equals("inherit") ? null : value;
    }

    /** Returns whether the attributes set all properties, without rules and {@code style}. */
    boolean attributesOnly() {
        return rules.isEmpty() && style.isEmpty();
    }

    /** Returns the names of the attributes. */
    Iterable<String> attributeNames() {
        return attributes.keySet();
    }
}
