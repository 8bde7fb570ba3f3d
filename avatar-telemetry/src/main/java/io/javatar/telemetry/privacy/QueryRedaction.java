package io.javatar.telemetry.privacy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a query string may be told: the parameters that choose a picture, where their value is a number or one of the
 * words that the avatar protocols know. All the rest is one {@code REDACTED}, names included.
 */
public final class QueryRedaction {
    /** What stands in the place of everything else. */
    public static final String REDACTED = "REDACTED";

    private static final Set<String> NAMES = Set.of("s", "size", "d", "default", "f", "forcedefault", "r", "rating");
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
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    private QueryRedaction() {}

    /** Returns what may be told of a query string, undecoded, without its question mark; null for none. */
    public static @Nullable String redact(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return null;
        }
        Map<String, String> told = new LinkedHashMap<>();
        boolean more = false;
        for (String parameter : query.split("&", -1)) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? parameter : parameter.substring(0, equals);
            boolean known = NAMES.contains(name);
            more |= !known;
            if (known) {
                told.putIfAbsent(name, value(parameter.substring(equals + 1)));
            }
        }
        StringBuilder line = new StringBuilder();
        told.forEach((name, value) ->
                line.append(line.isEmpty() ? "" : "&").append(name).append('=').append(value));
        return more ? line.append(line.isEmpty() ? "" : "&").append(REDACTED).toString() : line.toString();
    }

    private static String value(String value) {
        return WORDS.contains(value) || NUMBER.matcher(value).matches() ? value : REDACTED;
    }
}
