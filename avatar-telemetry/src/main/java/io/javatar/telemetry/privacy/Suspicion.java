package io.javatar.telemetry.privacy;

import java.util.List;

/**
 * Tells in one pass whether a text may hold anything personal or secret. Most texts do not, and looking closer costs fifty
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

    private static final List<String> SCHEMES = List.of("bearer", "basic");
    private static final int SHORTEST_HASH = 32;

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
            case '=', ':' -> follows(text, i, SECRETS);
            case ' ', '\t', '\n' -> follows(text, i, SCHEMES);
            default -> false;
        };
    }

    private static boolean follows(String text, int end, List<String> words) {
        int last = end;
        while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        for (String word : words) {
            if (text.regionMatches(true, last - word.length(), word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
