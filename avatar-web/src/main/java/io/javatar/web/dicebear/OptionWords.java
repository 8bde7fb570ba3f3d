package io.javatar.web.dicebear;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.web.avatar.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Options as they stand in an address: {@code a=1,2}, {@code a=1%2C2}, {@code a=1&a=2}, {@code a[]=1&a[]=2} and
 * {@code a[0]=1} all are lists. Within a list empty items are dropped, so {@code a=} is an empty list.
 */
final class OptionWords {
    /** The most parameters; no style has as many options. */
    static final int MAX_PARAMETERS = 512;

    /** The most values of one parameter: as many as an option can have. */
    static final int MAX_VALUES = 512;

    private static final Pattern INDEX = Pattern.compile("\\[\\d{0,4}]$");

    private final Map<String, List<String>> words = new LinkedHashMap<>();

    private OptionWords() {}

    /** Reads the part of an address after the question mark, as sent; refuses too much with BAD_OPTIONS. */
    static OptionWords read(@Nullable String raw) {
        OptionWords read = new OptionWords();
        String[] pairs = raw == null || raw.isEmpty() ? new String[0] : raw.split("&", MAX_PARAMETERS + 2);
        if (pairs.length > MAX_PARAMETERS) {
            throw AvatarException.of(Problem.BAD_OPTIONS, "more than " + MAX_PARAMETERS + " parameters in one address");
        }
        for (String pair : pairs) {
            read.add(pair);
        }
        return read;
    }

    private void add(String pair) {
        int equals = pair.indexOf('=');
        String name = INDEX.matcher(Query.decoded(equals < 0 ? pair : pair.substring(0, equals)))
                .replaceFirst("");
        String text = equals < 0 ? "" : Query.decoded(pair.substring(equals + 1));
        if (name.isEmpty()) {
            return;
        }
        List<String> values = words.computeIfAbsent(name, unseen -> new ArrayList<>());
        Collections.addAll(values, text.split(",", -1));
        if (values.size() > MAX_VALUES) {
            throw AvatarException.of(Problem.BAD_OPTIONS, "/" + name + " has more than " + MAX_VALUES + " values");
        }
    }

    /** Returns whether an option is given at all. */
    boolean has(String option) {
        return words.containsKey(option);
    }

    /** Returns the values of an option, those that are not empty. */
    List<String> list(String option) {
        return words.getOrDefault(option, List.of()).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Returns an option that is one text: commas are its own. */
    String text(String option) {
        return String.join(",", words.getOrDefault(option, List.of()));
    }
}
