package io.javatar.core.dicebear.definition;

import org.jspecify.annotations.Nullable;

/**
 * Refuses texts that could make a browser load or run something: links to elsewhere, scripts in style sheets, escapes
 * that could hide them. ASCII case is ignored.
 */
final class TextFilter {
    private static final int MAX_CSS = 4096;
    private static final String[] BEFORE_COLON = {"behavior", "javascript", "vbscript"};
    private static final String[] RULES = {"@import", "@font-face", "@document", "@charset"};

    private TextFilter() {}

    /** Returns the text of an attribute of at most so many code points. */
    static String plain(Located value, int most) {
        String text = value.text(most);
        for (int i = 0; i < text.length(); i++) {
            String found = danger(text, i);
            if (found != null) {
                throw value.refused("holds " + found + ", which is not allowed");
            }
        }
        return text;
    }

    /** Returns the text of a style sheet. */
    static String css(Located value) {
        String text = plain(value, MAX_CSS);
        for (int i = text.indexOf('@'); i >= 0; i = text.indexOf('@', i + 1)) {
            for (String rule : RULES) {
                if (stands(rule, text, i)) {
                    throw value.refused("holds " + rule + ", which is not allowed");
                }
            }
        }
        return text;
    }

    private static @Nullable String danger(String text, int at) {
        return switch (text.charAt(at)) {
            case '\\' -> "a backslash";
            case '-' -> stands("-moz-binding", text, at) ? "-moz-binding" : null;
            case ':' -> beforeColon(text, at);
            case '(' -> beforeParenthesis(text, at);
            default -> null;
        };
    }

    private static @Nullable String beforeColon(String text, int at) {
        for (String word : BEFORE_COLON) {
            if (precedes(word, text, at)) {
                return word + ":";
            }
        }
        return null;
    }

    private static @Nullable String beforeParenthesis(String text, int at) {
        if (precedes("expression", text, at)) {
            return "expression(";
        }
        int next = at + 1;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        boolean elsewhere = next < text.length() && text.charAt(next) != '#' && text.charAt(next) != ')';
        return elsewhere && precedes("url", text, at) ? "url( to elsewhere" : null;
    }

    /** Returns whether a word, and perhaps white space after it, precedes a place. */
    private static boolean precedes(String word, String text, int at) {
        int end = at;
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return stands(word, text, end - word.length());
    }

    private static boolean stands(String word, String text, int at) {
        if (at < 0 || at + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != lower(text.charAt(at + i))) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }
}
