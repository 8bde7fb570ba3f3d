package io.javatar.telemetry.privacy;

import java.util.List;

/**
 * Checks in one pass whether a text may hold anything personal or secret. Most texts do not, and a closer look costs fifty
 * times as much.
 */
final class Suspicion {
    /** Words whose value is a secret. */
    static final List<String> SECRETS = List.of(
            "token",
            "secret",
            "password",
            "passwd",
            "authorization",
            "cookie",
            "api-key",
            "api_key",
            "apikey",
            "session",
            "sessionid");

    private static final Words BEFORE_VALUES = Words.of(SECRETS);
    private static final Words SCHEMES = Words.of(List.of("bearer", "basic"));
    private static final int SHORTEST_HASH = 32;

    /**
     * Words to look for, in any case.
     *
     * @param words in lower case
     * @param lastLetters a bit for each last letter, a is the lowest: few texts pass it, and comparing costs much more
     */
    private record Words(List<String> words, int lastLetters) {
        static Words of(List<String> words) {
            int letters = words.stream()
                    .mapToInt(word -> 1 << (word.charAt(word.length() - 1) - 'a'))
                    .reduce(0, (a, b) -> a | b);
            return new Words(words, letters);
        }

        boolean end(String text, int end) {
            int letter = end == 0 ? -1 : (text.charAt(end - 1) | 0x20) - 'a';
            return letter >= 0 && letter < 26 && (lastLetters >>> letter & 1) != 0 && anyEnds(text, end);
        }

        private boolean anyEnds(String text, int end) {
            for (String word : words) {
                if (text.regionMatches(true, end - word.length(), word, 0, word.length())) {
                    return true;
                }
            }
            return false;
        }
    }

    private Suspicion() {}

    static boolean of(String text) {
        int hexRun = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            hexRun = isHex(c) ? hexRun + 1 : 0;
            if (hexRun == SHORTEST_HASH || isClue(text, i, c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHex(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    private static boolean isClue(String text, int i, char c) {
        return switch (c) {
            case '@' -> true;
            case '%' -> text.startsWith("40", i + 1);
            case 'e' -> text.startsWith("yJ", i + 1);
            case '=', ':' -> follows(text, i);
            case ' ', '\t', '\n', '\r', '\f', '\u000B' -> SCHEMES.end(text, i);
            default -> false;
        };
    }

    // Blanks are allowed before the sign, and before them a quote, which may be escaped.
    private static boolean follows(String text, int end) {
        int last = end;
        while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        last -= is(text, last - 1, '"') || is(text, last - 1, '\'') ? 1 : 0;
        last -= is(text, last - 1, '\\') ? 1 : 0;
        return BEFORE_VALUES.end(text, last);
    }

    private static boolean is(String text, int index, char wanted) {
        return index >= 0 && text.charAt(index) == wanted;
    }
}
