package io.javatar.telemetry.privacy;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out of a text what looks personal or secret: e-mail addresses, tokens, hashes of identities. The last wall, not
 * the first: values are chosen and masked where they are recorded.
 */
public final class Scrubber {
    private static final String REDACTED = QueryRedaction.REDACTED;

    private record Rule(Pattern pattern, String replacement) {}

    private static final List<Rule> RULES = List.of(
            rule("[\\p{L}\\p{N}._%+'-]{1,64}(?:@|%40)[\\p{L}\\p{N}.-]{1,253}", REDACTED),
            rule("eyJ[\\w-]{4,}\\.[\\w-]+(?:\\.[\\w-]*)?", REDACTED),
            rule("(?i)\\b(bearer|basic)\\s+[\\w.~+/=-]{4,}", "$1 " + REDACTED),
            rule(
                    "(?i)\\b((?:\\w{0,32}[_-])?(?:token|secret|password|passwd|authorization|cookie|api[_-]?key|session(?:id)?))"
                            + "(\\s*[=:]\\s*)[^\\s&,;]+",
                    "$1$2" + REDACTED),
            rule("(?<![0-9a-zA-Z])(?:[0-9a-fA-F]{64}|[0-9a-fA-F]{40}|[0-9a-fA-F]{32})(?![0-9a-zA-Z])", REDACTED));

    private Scrubber() {}

    /** Returns the text without what looks personal; the same object where nothing does. */
    public static String scrub(String text) {
        String clean = text;
        for (Rule rule : RULES) {
            var matcher = rule.pattern.matcher(clean);
            if (matcher.find()) {
                clean = matcher.replaceAll(rule.replacement);
            }
        }
        return clean;
    }

    private static Rule rule(String pattern, String replacement) {
        return new Rule(Pattern.compile(pattern), replacement);
    }
}
