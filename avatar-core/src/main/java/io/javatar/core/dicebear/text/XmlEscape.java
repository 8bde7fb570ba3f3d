package io.javatar.core.dicebear.text;

import org.jspecify.annotations.Nullable;

/** Escapes attributes and text alike: five characters, and nothing else is changed. */
public final class XmlEscape {
    private XmlEscape() {}

    /** Returns the text escaped for use between tags and between quotes of either kind. */
    public static String escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (entity(text.charAt(i)) != null) {
                return escaped(text, i);
            }
        }
        return text;
    }

    private static String escaped(String text, int from) {
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char unit = text.charAt(i);
            String entity = entity(unit);
            if (entity == null) {
                out.append(unit);
            } else {
                out.append(entity);
            }
        }
        return out.toString();
    }

    private static @Nullable String entity(char unit) {
        return switch (unit) {
            case '&' -> "&amp;";
            case '\'' -> "&apos;";
            case '"' -> "&quot;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> null;
        };
    }
}
