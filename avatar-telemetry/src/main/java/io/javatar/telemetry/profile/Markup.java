package io.javatar.telemetry.profile;

/** Escapes text for HTML. */
final class Markup {
    private static final int LONGEST = 300;

    private Markup() {}

    /** Returns a text that means itself between tags and within quotes: at most 300 characters, none for control. */
    static String escaped(String text) {
        StringBuilder clean = new StringBuilder(text.length() + 8);
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> clean.append("&lt;");
                case '>' -> clean.append("&gt;");
                case '&' -> clean.append("&amp;");
                case '"' -> clean.append("&quot;");
                case '\'' -> clean.append("&#39;");
                default -> clean.append(isPlain(c) ? c : '\uFFFD');
            }
        }
        return text.length() > LONGEST ? clean.append('…').toString() : clean.toString();
    }

    // Neither control nor a mark that turns the direction of writing, nor half a character.
    private static boolean isPlain(char c) {
        return !Character.isISOControl(c) && !Character.isSurrogate(c) && Character.getType(c) != Character.FORMAT;
    }
}
