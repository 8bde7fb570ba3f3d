package io.javatar.core.style.initials;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The letters that stand for a name: one or two capitals or digits, of any script. */
public final class Initials {
    /** More of a text is not read. */
    private static final int MAX_LENGTH = 256;

    /** Letters and digits, but no marks and no modifiers. */
    private static final String LETTER = "[\\p{Lu}\\p{Ll}\\p{Lt}\\p{Lo}\\p{Nd}]";

    private static final Pattern LETTERS = Pattern.compile(LETTER);
    private static final Pattern WORDS = Pattern.compile(LETTER + "[\\p{L}\\p{N}\\p{M}]*");
    private static final Pattern HYPHENS = Pattern.compile("(?<=[\\p{L}\\p{M}])[-'\u2010\u2011\u2019](?=\\p{L})");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{<].*");

    private Initials() {}

    /**
     * Returns the letters that a request asks for, as Gravatar does: those of {@code initials}; where there are none,
     * those of {@code name}; null where neither has any.
     */
    public static @Nullable String of(@Nullable String initials, @Nullable String name) {
        String letters = initials == null ? null : ofLetters(initials);
        return letters == null && name != null ? ofName(name) : letters;
    }

    /** Returns the first two letters or digits of {@code text} as capitals, or null where there are none. */
    public static @Nullable String ofLetters(String text) {
        return joined(found(LETTERS, plain(text)).stream().limit(2).toList());
    }

    /**
     * Returns the first letters of the first and the last word of a name, as {@code AL} for "Ada King Lovelace"; one
     * letter where there is one word, null where there is none. What follows an opening bracket does not count; hyphens
     * and apostrophes do not end a word.
     */
    public static @Nullable String ofName(String name) {
        String text = BRACKETS.matcher(plain(name)).replaceFirst("");
        List<String> words = found(WORDS, HYPHENS.matcher(text).replaceAll(""));
        return joined(words.size() < 2 ? words : List.of(words.get(0), words.get(words.size() - 1)));
    }

    /** Returns the beginning of {@code text}, letters and their marks made one, ligatures taken apart. */
    private static String plain(String text) {
        int length = Math.min(text.length(), MAX_LENGTH);
        return Normalizer.normalize(text.substring(0, length), Normalizer.Form.NFKC);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static @Nullable String joined(List<String> words) {
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            // One small letter can become two capitals.
            String capital = Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT);
            letters.appendCodePoint(capital.codePointAt(0));
        }
        return letters.isEmpty() ? null : letters.toString();
    }
}
