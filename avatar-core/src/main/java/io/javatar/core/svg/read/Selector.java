package io.javatar.core.svg.read;

import io.javatar.core.svg.SvgElement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The selector of a rule.
 *
 * @param name of the element, empty for any
 * @param id empty for any
 * @param classes all of which the element must have, each between blanks; may be empty
 */
record Selector(String name, String id, List<String> classes) {
    private static final Pattern SIMPLE = Pattern.compile("(\\*|[\\w-]+)?(#[\\w-]+)?((?:\\.[\\w-]+)*)");

    /** Returns the selector, if {@code text} is a simple one. */
    static Optional<Selector> of(String text) {
        Matcher matcher = SIMPLE.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1) == null || matcher.group(1).equals("*") ? "" : matcher.group(1);
        String id = matcher.group(2) == null ? "" : matcher.group(2).substring(1);
        List<String> classes = Arrays.stream(matcher.group(3).split("\\.", -1))
                .skip(1)
                .map(word -> ' ' + word + ' ')
                .toList();
        return Optional.of(new Selector(name, id, classes));
    }

    /** Returns how specific it is. */
    int weight() {
        return (id.isEmpty() ? 0 : 10_000) + 10 * Math.min(classes.size(), 900) + (name.isEmpty() ? 0 : 1);
    }

    boolean matches(SvgElement element) {
        return (name.isEmpty() || name.equals(element.name()))
                && (id.isEmpty() || id.equals(element.attributes().get("id")))
                && (classes.isEmpty() || hasClasses(element.attributes().getOrDefault("class", "")));
    }

    private boolean hasClasses(String given) {
        String words = ' ' + given.replaceAll("\\s", " ") + ' ';
        for (String word : classes) {
            if (!words.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
