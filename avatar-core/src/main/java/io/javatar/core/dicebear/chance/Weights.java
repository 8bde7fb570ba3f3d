package io.javatar.core.dicebear.chance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names and how likely each is.
 *
 * @param names without duplicates, ascending by code units
 * @param weights of each name, 0 or more
 */
public record Weights(List<String> names, List<Double> weights) {
    /** Keeps copies. */
    public Weights {
        names = List.copyOf(names);
        weights = List.copyOf(weights);
    }

    /** Returns the weights of names in any order. */
    public static Weights of(Map<String, Double> byName) {
        TreeMap<String, Double> sorted = new TreeMap<>(byName);
        return new Weights(List.copyOf(sorted.keySet()), List.copyOf(sorted.values()));
    }

    /** The sum, in the order of the names: another order may differ in the last bit. */
    double total() {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }
}
