package io.javatar.telemetry.privacy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a query string may be told: the parameters that choose a picture, where their value is a number or one of the
 * words that the avatar protocols know. All the rest is one {@code REDACTED}, names included.
 */
public final class QueryRedaction {
    /** What stands in the place of everything else. */
    public static final String REDACTED = "REDACTED";

    private static final List<String> NAMES = List.of("s", "size", "d", "default", "f", "forcedefault", "r", "rating");
    private static final Set<String> WORDS = Set.of(
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

    /** Returns what may be told of a query string, undecoded, without its question mark; null for none. */
    public static @Nullable String redact(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return null;
        }
        StringBuilder told = new StringBuilder(query.length() + REDACTED.length());
        boolean more = false;
        int seen = 0;
        for (int begin = 0; begin <= query.length(); ) {
            int end = query.indexOf('&', begin);
            end = end < 0 ? query.length() : end;
            int name = name(query, begin, end);
            more |= name < 0;
            if (name >= 0 && (seen & 1 << name) == 0) {
                seen |= 1 << name;
                tell(
                        told,
                        NAMES.get(name),
                        query.substring(Math.min(end, begin + NAMES.get(name).length() + 1), end));
            }
            begin = end + 1;
        }
        return more ? told.append(told.isEmpty() ? "" : "&").append(REDACTED).toString() : told.toString();
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

    private static void tell(StringBuilder told, String name, String value) {
        told.append(told.isEmpty() ? "" : "&").append(name).append('=');
        told.append(isNumber(value) || WORDS.contains(value) ? value : REDACTED);
    }

    private static boolean isNumber(String value) {
        boolean digits = !value.isEmpty() && value.length() <= LONGEST_NUMBER;
        for (int i = 0; digits && i < value.length(); i++) {
            digits = value.charAt(i) >= '0' && value.charAt(i) <= '9';
        }
        return digits;
    }
}
