package io.javatar.core.dicebear.option;

import io.javatar.core.dicebear.definition.Variant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Selects variants by their tags.
 *
 * @param allowed the wanted tags {@code category:value}, by category
 * @param required the categories that are wanted with any value
 * @param denied the tags {@code category:value} that are not wanted
 * @param deniedCategories the categories that are not wanted with any value
 */
public record TagFilter(
        Map<String, Set<String>> allowed, Set<String> required, Set<String> denied, Set<String> deniedCategories) {
    /** Keeps what it is given, which nobody must change. */
    public TagFilter {}

    /** Returns the filter of tokens such as {@code mood:happy}, {@code !hair}. */
    public static TagFilter of(List<String> tokens) {
        TagFilter filter = new TagFilter(new HashMap<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        tokens.forEach(filter::add);
        filter.required.removeAll(filter.deniedCategories);
        return filter;
    }

    private void add(String token) {
        boolean denies = token.startsWith("!");
        String tag = denies ? token.substring(1) : token;
        int colon = tag.indexOf(':');
        if (colon < 0) {
            (denies ? deniedCategories : required).add(tag);
        } else if (denies) {
            denied.add(tag);
        } else {
            allowed.computeIfAbsent(tag.substring(0, colon), category -> new HashSet<>())
                    .add(tag);
        }
    }

    /** Returns the test that the wanted variants of a component pass. */
    public Predicate<Variant> among(Collection<Variant> variants) {
        List<String> carried = required.stream()
                .filter(category -> variants.stream().anyMatch(variant -> variant.hasCategory(category)))
                .toList();
        return variant -> isAllowed(variant)
                && carried.stream().allMatch(variant::hasCategory)
                && variant.tags().stream().noneMatch(denied::contains)
                && deniedCategories.stream().noneMatch(variant::hasCategory);
    }

    private boolean isAllowed(Variant variant) {
        return allowed.entrySet().stream()
                .allMatch(group -> !variant.hasCategory(group.getKey())
                        || variant.tags().stream().anyMatch(group.getValue()::contains));
    }
}
