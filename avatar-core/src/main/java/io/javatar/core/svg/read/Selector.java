package io.javatar.core.svg.read;

import io.javatar.core.svg.SvgElement;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which elements a rule is for.
 *
 * @param name of the element, empty for any
 * @param id empty for any
 * @param classes that it must have all, each behind a point; may be empty
 */
record Selector(String name, String id, String classes) {
    private static final Pattern SIMPLE = Pattern.compile("(\\*|[\\w-]+)?(#[\\w-]+)?((?:\\.[\\w-]+)*)");

    /** Returns the selector, if {@code text} is a simple one. */
    static Optional<Selector> of(String text) {
        Matcher matcher = SIMPLE.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1) == null || matcher.group(1).equals("*") ? "" : matcher.group(1);
        String id = matcher.group(2) == null ? "" : matcher.group(2).substring(1);
        return Optional.of(new Selector(name, id, matcher.group(3)));
    }

    /** Returns how specific it is. */
    int weight() {
        int points = (int) classes.chars().filter(c -> c == '.').count();
        return (id.isEmpty() ? 0 : 10_000) + 10 * Math.min(points, 900) + (name.isEmpty() ? 0 : 1);
    }

    boolean matches(SvgElement element) {
        return (name.isEmpty() || name.equals(element.name()))
                && (id.isEmpty() || id.equals(element.attributes().get("id")))
                && (classes.isEmpty() || hasClasses(element.attributes().getOrDefault("class", "")));
    }

    private boolean hasClasses(String given) {
        return Arrays.asList(given.trim().split("\\s+", -1))
                .containsAll(Arrays.asList(classes.substring(1).split("\\.", -1)));
    }
}
