package io.javatar.web.page;

import java.util.HashMap;
import java.util.Map;

/**
 * A page before it is written in a language.
 *
 * @param template its room and its name there, such as {@code stats/stats}
 * @param values what the template shows, by name
 */
public record Page(String template, Map<String, Object> values) {
    /** Keeps a copy of the values. */
    public Page {
        values = Map.copyOf(values);
    }

    /** Returns the page with these values as well. */
    public Page with(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(more);
        return new Page(template, all);
    }
}
