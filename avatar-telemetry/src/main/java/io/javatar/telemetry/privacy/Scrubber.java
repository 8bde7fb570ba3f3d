package io.javatar.telemetry.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes from a text what looks personal or secret: e-mail addresses, tokens, hashes of identities. The last defence, not
 * the first: values are chosen and masked where they are recorded.
 */
public final class Scrubber {
    private static final String REDACTED = QueryRedaction.REDACTED;

    // Blanks of one line.
    private static final String BLANK = "[^\\S\\r\\n]";

    // What stands between a word and its value, perhaps after the quote that ends the word. An equals sign has its
    // value on
    // its own line. Right behind a word in capitals, as variables are written, it has it right behind itself or has
    // none:
    // NAME= and a word is a variable that is empty, and another word. So is an assignment behind any name.
    private static final String SIGN = "\\\\?+[\"']?+(?:\\s*+:\\s*+|\\s++=" + BLANK + "*+|=(?!\\s)"
            + "|(?-i:(?<=[a-z]|[a-z][\"']))=" + BLANK + "++(?![\\w.-]++[=:]))";

    // In quotes, or up to a blank. So many escaped characters are enough, and the stack is, too.
    private static final String VALUE =
            "(?:\"[^\"\\\\\\r\\n]*+(?:\\\\.[^\"\\\\\\r\\n]*+){0,64}+\"?+|'[^'\\r\\n]*+'?+|[^\\s&,;]++)";

    // Quantifiers that could meet long runs are possessive: a hostile text must not make them try every cut.
    private static final List<Rule> RULES = List.of(
            rule("[\\p{L}\\p{N}._+'-]{1,64}+(?:@|%40)[\\p{L}\\p{N}.-]{1,253}+", REDACTED),
            rule("(?<![\\w-])eyJ[\\w-]{4,}+\\.[\\w-]++(?:\\.[\\w-]*+)?", REDACTED),
            rule("(?i)(?<!\\w)(bearer|basic)\\s+[\\w.~+/=-]{4,}+", "$1 " + REDACTED),
            rule("(?i)(" + String.join("|", Suspicion.SECRETS) + ")(" + SIGN + ")" + VALUE, "$1$2" + REDACTED),
            rule("(?<![0-9a-zA-Z])(?:[0-9a-fA-F]{64}|[0-9a-fA-F]{40}|[0-9a-fA-F]{32})(?![0-9a-zA-Z])", REDACTED));

    private record Rule(Pattern pattern, String replacement) {}

    private Scrubber() {}

    /** Returns the text without what looks personal; the same object where nothing does. */
    public static String scrub(String text) {
        return Suspicion.of(text) ? scrubbed(text) : text;
    }

    private static String scrubbed(String text) {
        String clean = text;
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern.matcher(clean);
            clean = matcher.find() ? matcher.replaceAll(rule.replacement) : clean;
        }
        return clean;
    }

    private static Rule rule(String pattern, String replacement) {
        return new Rule(Pattern.compile(pattern), replacement);
    }
}
