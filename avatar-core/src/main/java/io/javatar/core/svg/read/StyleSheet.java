package io.javatar.core.svg.read;

import io.javatar.core.svg.SvgElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of {@code style} elements: selectors of one element, by name, class, id or {@code *}, in lists. Rules with
 * other selectors, and those within at-rules (animations, media), do not apply, since pictures do not move.
 */
public final class StyleSheet {
    /** A sheet without rules. */
    public static final StyleSheet EMPTY = new StyleSheet(List.of());

    private static final int MOST_RULES = 100;

    private final List<Rule> rules;

    private StyleSheet(List<Rule> rules) {
        this.rules = rules;
    }

    private record Rule(Selector selector, Map<String, String> values) {}

    /** Returns the rules of {@code css}; what cannot be read is left out. */
    public static StyleSheet of(String css) {
        List<Rule> rules = new ArrayList<>();
        String text = withoutComments(css);
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0 && rules.size() < MOST_RULES; open = text.indexOf('{', at)) {
            int close = end(text, open);
            String selectors = text.substring(at, open).trim();
            if (!selectors.startsWith("@")) {
                Map<String, String> values = Declarations.of(text.substring(open + 1, close));
                for (String selector : selectors.split(",", -1)) {
                    Selector.of(selector.trim()).ifPresent(s -> rules.add(new Rule(s, values)));
                }
            }
            at = Math.min(text.length(), close + 1);
        }
        // A stable sort: of equally specific rules the later wins.
        rules.sort((a, b) -> Integer.compare(a.selector.weight(), b.selector.weight()));
        return rules.isEmpty() ? EMPTY : new StyleSheet(rules);
    }

    private static String withoutComments(String css) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = css.indexOf("/*"); open >= 0; open = css.indexOf("/*", at)) {
            text.append(css, at, open);
            int close = css.indexOf("*/", open + 2);
            at = close < 0 ? css.length() : close + 2;
        }
        return text.append(css, at, css.length()).toString();
    }

    /** Where the brace closes that opens at {@code open}; the end of the text if nowhere. */
    private static int end(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    /** Returns the values that apply to {@code element}, by name. */
    Map<String, String> values(SvgElement element) {
        if (rules.isEmpty()) {
            return Map.of();
        }
        Map<String, String> values = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.selector.matches(element)) {
                values.putAll(rule.values);
            }
        }
        return values;
    }
}
