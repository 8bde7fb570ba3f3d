package io.javatar.core.dicebear.chance;

/**
 * The range from which a number is drawn.
 *
 * @param from one end
 * @param to the other end; may be the smaller
 * @param step the distance between the numbers that can be drawn, from the smaller end on; 0 for all numbers
 */
public record NumberRange(double from, double to, double step) {
    /** Returns a range of all numbers between two. */
    public static NumberRange between(double from, double to) {
        return new NumberRange(from, to, 0);
    }

    double low() {
        return Math.min(from, to);
    }

    double high() {
        return Math.max(from, to);
    }
}
