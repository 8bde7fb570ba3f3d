package io.javatar.core.dicebear.text;

/** The names of components, colours, variants and tags: ASCII letters and digits, a small letter first. */
public final class Names {
    /** The longest name of a component, colour or variant, in characters. */
    public static final int MAX_LENGTH = 64;

    private Names() {}

    /** Returns whether a text is a name of a permitted length. */
    public static boolean isName(String text) {
        return text.length() <= MAX_LENGTH && isWord(text, 0, text.length());
    }

    /** Returns whether a text is a tag, {@code category} or {@code category:value}, of any length. */
    public static boolean isTag(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? isWord(text, 0, text.length())
                : isWord(text, 0, colon) && isWord(text, colon + 1, text.length());
    }

    /** Returns whether a part of a text is a small letter followed by letters and digits. */
    public static boolean isWord(String text, int from, int to) {
        if (from >= to || text.charAt(from) < 'a' || text.charAt(from) > 'z') {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            if (!isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
