package io.javatar.core.svg.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Parses the declarations between the braces of CSS, or in an attribute {@code style}: {@code name:value;name:value}.
 */
final class Declarations {
    private Declarations() {}

    /** Returns the values by name in lower case; of two, the later; what is no declaration is left out. */
    static Map<String, String> of(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String declaration : text.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).trim();
                values.put(
                        declaration.substring(0, colon).trim().toLowerCase(Locale.ROOT),
                        value.endsWith("!important")
                                ? value.substring(0, value.length() - "!important".length())
                                        .trim()
                                : value);
            }
        }
        return values;
    }
}
