package io.javatar.core.dicebear;

import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Renames the ids of a picture so that they differ from those of others on the same page. */
final class RandomIds {
    private static final int RANGE = 0xFFFFFF;
    private static final Pattern DECLARED = Pattern.compile("(?<![A-Za-z0-9_])id=\"([^\"]+)\"");
    private static final Pattern MENTIONED =
            Pattern.compile("(?<![A-Za-z0-9_])(id=\")([^\"]+)\"|(url\\(#)([^)]+)\\)|(href=\"#)([^\"]+)\"");

    private RandomIds() {}

    /** Returns six hex digits. */
    static String suffix(RandomGenerator random) {
        return String.format("%06x", (int) (random.nextDouble() * RANGE));
    }

    /** Appends a hyphen and a suffix to every id and to every mention of one. */
    static String appended(String svg, String suffix) {
        Set<String> ids = new HashSet<>();
        DECLARED.matcher(svg).results().forEach(declared -> ids.add(declared.group(1)));
        StringBuilder out = new StringBuilder(svg.length() + 8 * ids.size());
        int written = 0;
        for (MatchResult mention :
                (Iterable<MatchResult>) MENTIONED.matcher(svg).results()::iterator) {
            int end = mention.end() - 1;
            out.append(svg, written, end);
            if (ids.contains(id(mention))) {
                out.append('-').append(suffix);
            }
            written = end;
        }
        return out.append(svg, written, svg.length()).toString();
    }

    private static String id(MatchResult mention) {
        for (int group = 2; group < 6; group += 2) {
            if (mention.group(group) != null) {
                return mention.group(group);
            }
        }
        return mention.group(6);
    }
}
