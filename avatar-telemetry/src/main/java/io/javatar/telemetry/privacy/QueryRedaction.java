package io.javatar.telemetry.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Redacts a query string to what is not personal: the parameters that choose a picture, where their value is a number or
 * one of the words that the avatar protocols know. All the rest is one {@code REDACTED}, names included.
 */
public final class QueryRedaction {
    /** What stands in the place of everything else. */
    public static final String REDACTED = "REDACTED";

    private static final List<String> NAMES = List.of("s", "size", "d", "default", "f", "forcedefault", "r", "rating");
    private static final List<String> WORDS = List.of(
            "mm",
            "mp",
            "mmng",
            "identicon",
            "retro",
            "monsterid",
            "robohash",
            "pagan",
            "wavatar",
            "blank",
            "color",
            "initials",
            "nobody",
            "y",
            "n",
            "g",
            "pg",
            "x",
            "r");
    private static final int LONGEST_NUMBER = 5;

    private QueryRedaction() {}

    /** Returns the redacted query string, undecoded, without its question mark; null for none. */
    public static @Nullable String redact(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return null;
        }
        return isTold(query) ? query : redacted(query);
    }

    // Most queries need no redaction.
    private static boolean isTold(String query) {
        int seen = 0;
        for (int begin = 0; begin <= query.length(); ) {
            int end = end(query, begin);
            int name = name(query, begin, end);
            if (name < 0 || (seen & 1 << name) != 0 || !isTold(query, value(name, begin), end)) {
                return false;
            }
            seen |= 1 << name;
            begin = end + 1;
        }
        return true;
    }

    private static String redacted(String query) {
        StringBuilder redacted = new StringBuilder(query.length() + REDACTED.length());
        boolean more = false;
        int seen = 0;
        for (int begin = 0; begin <= query.length(); ) {
            int end = end(query, begin);
            int name = name(query, begin, end);
            more |= name < 0;
            if (name >= 0 && (seen & 1 << name) == 0) {
                seen |= 1 << name;
                redacted.append(redacted.isEmpty() ? "" : "&")
                        .append(NAMES.get(name))
                        .append('=');
                append(redacted, query, value(name, begin), end);
            }
            begin = end + 1;
        }
        return more
                ? redacted.append(redacted.isEmpty() ? "" : "&")
                        .append(REDACTED)
                        .toString()
                : redacted.toString();
    }

    private static void append(StringBuilder redacted, String query, int begin, int end) {
        if (isTold(query, begin, end)) {
            redacted.append(query, begin, end);
        } else {
            redacted.append(REDACTED);
        }
    }

    private static int end(String query, int begin) {
        int end = query.indexOf('&', begin);
        return end < 0 ? query.length() : end;
    }

    // Returns the place of the parameter's name among those known, or -1.
    private static int name(String query, int begin, int end) {
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            int after = begin + name.length();
            if (query.startsWith(name, begin) && after <= end && (after == end || query.charAt(after) == '=')) {
                return i;
            }
        }
        return -1;
    }

    // Where the value begins; after its end where there is no sign.
    private static int value(int name, int begin) {
        return begin + NAMES.get(name).length() + 1;
    }

    private static boolean isTold(String query, int begin, int end) {
        return isNumber(query, begin, end) || isWord(query, begin, end);
    }

    private static boolean isWord(String query, int begin, int end) {
        int length = end - begin;
        for (String word : WORDS) {
            if (word.length() == length && query.startsWith(word, begin)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String query, int begin, int end) {
        boolean digits = begin < end && end - begin <= LONGEST_NUMBER;
        for (int i = begin; digits && i < end; i++) {
            digits = query.charAt(i) >= '0' && query.charAt(i) <= '9';
        }
        return digits;
    }
}
