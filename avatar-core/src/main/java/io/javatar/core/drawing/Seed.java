package io.javatar.core.drawing;

import org.jspecify.annotations.Nullable;

/**
 * What a drawing is determined by: the same seed gives the same pixels on every machine.
 *
 * @param text the hash as text, lower case: 32 or 64 hex digits in URLs, any text in other programs
 * @param initials letters to show, 1 to 2, for styles that show letters; null to choose them from the text
 */
public record Seed(String text, @Nullable String initials) {
    /** Returns a seed without letters. */
    public static Seed of(String text) {
        return new Seed(text, null);
    }
}
