package io.javatar.core.dicebear.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The letters that stand for a name. */
public final class Initials {
    private Initials() {}

    /**
     * Returns the first letters of the first and the last word, or the first two of a single one, in upper case, which
     * may make more of them; empty when there is no letter. What follows an at sign counts only if nothing else does.
     */
    public static String of(String seed) {
        int at = seed.indexOf('@');
        List<String> words = words(at < 0 ? seed : seed.substring(0, at));
        if (words.isEmpty()) {
            words = words(seed);
        }
        return letters(words).toUpperCase(Locale.ROOT);
    }

    private static String letters(List<String> words) {
        if (words.isEmpty()) {
            return "";
        }
        String first = words.get(0);
        int end = clusterEnd(first, 0);
        if (words.size() == 1) {
            return first.substring(0, end < first.length() ? clusterEnd(first, end) : end);
        }
        String last = words.get(words.size() - 1);
        return first.substring(0, end) + last.substring(0, clusterEnd(last, 0));
    }

    /** The end of a letter with its marks. */
    private static int clusterEnd(String word, int from) {
        int i = from + Character.charCount(word.codePointAt(from));
        while (i < word.length() && isMark(word.codePointAt(i))) {
            i += Character.charCount(word.codePointAt(i));
        }
        return i;
    }

    /** Each word is a letter and the letters and marks that follow it. */
    private static List<String> words(String text) {
        String plain = withoutApostrophes(text);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0, next; i < plain.length(); i = next) {
            int point = plain.codePointAt(i);
            next = i + Character.charCount(point);
            boolean within = Character.isLetter(point) || start >= 0 && isMark(point);
            if (within && start < 0) {
                start = i;
            } else if (!within && start >= 0) {
                words.add(plain.substring(start, i));
                start = -1;
            }
        }
        if (start >= 0) {
            words.add(plain.substring(start));
        }
        return words;
    }

    private static String withoutApostrophes(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit != '`' && unit != '´' && unit != '\'' && unit != 'ʼ') {
                kept.append(unit);
            }
        }
        return kept.toString();
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
