package io.javatar.core.dicebear.colour;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Colours to choose from.
 *
 * @param given in their order, duplicates kept
 * @param sorted without duplicates, ascending by their hex digits
 */
public record Palette(List<Colour> given, List<Colour> sorted) {
    /** No colours. */
    public static final Palette EMPTY = new Palette(List.of(), List.of());

    /** Keeps copies. */
    public Palette {
        given = List.copyOf(given);
        sorted = List.copyOf(sorted);
    }

    /** Returns the palette of colours as {@link Colour#of} takes them. */
    public static Palette of(List<String> digits) {
        List<Colour> given = digits.stream().map(Colour::of).toList();
        return new Palette(
                given,
                given.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Colour::hex))
                        .toList());
    }

    /** Returns the colours that look like none of those, or all of them if there is no other. */
    public Palette without(List<Colour> others) {
        Predicate<Colour> differs = colour -> others.stream().noneMatch(colour::looksLike);
        List<Colour> left = given.stream().filter(differs).toList();
        return left.isEmpty() || left.size() == given.size()
                ? this
                : new Palette(left, sorted.stream().filter(differs).toList());
    }

    /** Returns the palette with those given first that stand out most from another colour; equal ones keep their order. */
    public Palette byContrastTo(Colour other) {
        Comparator<Colour> contrast = Comparator.comparingDouble(colour -> colour.contrast(other));
        return new Palette(given.stream().sorted(contrast.reversed()).toList(), sorted);
    }
}
