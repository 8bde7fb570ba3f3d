package io.javatar.core.dicebear.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The colours that a part may have.
 *
 * @param values {@code #} and 3, 4, 6 or 8 hex digits; 1 to 128 of them
 * @param contrastTo the colour that it must stand out from, or null
 * @param notEqualTo the colours that it must differ from; names of them
 */
public record ColourRule(List<String> values, @Nullable String contrastTo, List<String> notEqualTo) {
    /** Keeps copies. */
    public ColourRule {
        values = List.copyOf(values);
        notEqualTo = List.copyOf(notEqualTo);
    }
}
