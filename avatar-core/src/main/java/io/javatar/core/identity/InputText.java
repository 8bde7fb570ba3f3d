package io.javatar.core.identity;

/** Text as people type or paste it. */
final class InputText {
    private static final int NEXT_LINE = 0x85;

    private InputText() {}

    /** Returns {@code text} without the white space around it, of every kind that Unicode has (as Python's strip). */
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Returns whether {@code text} holds white space, a control character, or half a character (a lone surrogate). */
    static boolean unprintable(String text) {
        return text.codePoints()
                .anyMatch(c -> blank(c) || Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    // Character.isWhitespace leaves the no-break spaces out, isSpaceChar the control characters that break lines.
    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
    }
}
