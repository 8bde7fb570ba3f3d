package io.javatar.core.dicebear.definition;

import java.util.List;

/**
 * One of the shapes of a component.
 *
 * @param elements what is drawn
 * @param weight how often it is chosen, 0 to 1,000,000, against the others' weights
 * @param tags {@code category} or {@code category:value}, without duplicates
 */
public record Variant(List<Node> elements, double weight, List<String> tags) {
    /** Keeps copies. */
    public Variant {
        elements = List.copyOf(elements);
        tags = List.copyOf(tags);
    }

    /** Returns whether a tag is the category or a value of it. */
    public boolean hasCategory(String category) {
        return tags.stream().anyMatch(tag -> isOf(category, tag));
    }

    private static boolean isOf(String category, String tag) {
        return tag.startsWith(category) && (tag.length() == category.length() || tag.charAt(category.length()) == ':');
    }
}
