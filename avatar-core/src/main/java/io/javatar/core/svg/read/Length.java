package io.javatar.core.svg.read;

import io.javatar.core.drawing.NumberReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Parses lengths and other numbers in attributes; a value that cannot be read counts as absent. */
public final class Length {
    private static final double FONT_SIZE = 16;

    private Length() {}

    /**
     * Returns the length in {@code text}, or {@code otherwise} where there is none; percentages are of {@code whole}.
     */
    public static double of(@Nullable String text, double whole, double otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            NumberReader reader = new NumberReader(text);
            double number = reader.number();
            return switch (reader.rest().toLowerCase(Locale.ROOT)) {
                case "", "px" -> number;
                case "%" -> number / 100 * whole;
                case "em", "rem" -> number * FONT_SIZE;
                case "pt" -> number * 4 / 3;
                case "pc" -> number * 16;
                case "in" -> number * 96;
                case "cm" -> number * 96 / 2.54;
                case "mm" -> number * 96 / 25.4;
                default -> otherwise;
            };
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }

    /** Returns a number or percentage as a share of 0 to 1, or {@code otherwise} where there is none. */
    public static double share(@Nullable String text, double otherwise) {
        return Math.max(0, Math.min(1, of(text, 1, otherwise)));
    }

    /** Returns the numbers of a list up to the first mistake; empty where there is no text. */
    public static double[] list(@Nullable String text) {
        List<Double> numbers = new ArrayList<>();
        if (text != null) {
            NumberReader reader = new NumberReader(text);
            try {
                while (reader.more()) {
                    numbers.add(reader.number());
                }
            } catch (IllegalArgumentException mistake) {
                return array(numbers);
            }
        }
        return array(numbers);
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
