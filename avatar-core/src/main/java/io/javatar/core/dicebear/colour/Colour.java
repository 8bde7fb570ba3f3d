package io.javatar.core.dicebear.colour;

import java.util.HexFormat;

/**
 * A colour.
 *
 * @param hex {@code #} and 6 hex digits, or 8 with opacity, in small letters
 * @param luminance 0 (black) to 1 (white), without regard to opacity
 */
public record Colour(String hex, double luminance) {
    /** Returns the colour of 3, 4, 6 or 8 hex digits, perhaps after a {@code #}. */
    public static Colour of(String digits) {
        String hex = normalised(digits);
        return new Colour(hex, Luminance.of(channel(hex, 1), channel(hex, 3), channel(hex, 5)));
    }

    /** Returns whether a text is 3, 4, 6 or 8 hex digits, perhaps after a {@code #}. */
    public static boolean isColour(String text) {
        int from = start(text);
        int digits = text.length() - from;
        if (digits != 3 && digits != 4 && digits != 6 && digits != 8) {
            return false;
        }
        for (int i = from; i < text.length(); i++) {
            if (!HexFormat.isHexDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether two colours are the same apart from their opacity. */
    public boolean looksLike(Colour other) {
        return hex.regionMatches(0, other.hex, 0, "#rrggbb".length());
    }

    /** Returns how well one can be read on the other (WCAG 2): 1 (not at all) to 21. */
    public double contrast(Colour other) {
        double light = Math.max(luminance, other.luminance);
        double dark = Math.min(luminance, other.luminance);
        return (light + 0.05) / (dark + 0.05);
    }

    private static String normalised(String digits) {
        int from = start(digits);
        boolean doubled = digits.length() - from < 6;
        StringBuilder hex = new StringBuilder(9).append('#');
        for (int i = from; i < digits.length(); i++) {
            char digit = lower(digits.charAt(i));
            hex.append(digit);
            if (doubled) {
                hex.append(digit);
            }
        }
        return hex.toString();
    }

    private static int start(String text) {
        return text.startsWith("#") ? 1 : 0;
    }

    private static char lower(char digit) {
        return digit >= 'A' && digit <= 'F' ? (char) (digit + ('a' - 'A')) : digit;
    }

    private static int channel(String hex, int at) {
        return HexFormat.fromHexDigits(hex, at, at + 2);
    }
}
