package io.javatar.core.dicebear.chance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The random decisions of one seed. Each has a key and gets a number of its own from it, so none depends on another or
 * on their order.
 *
 * <p>The arithmetic is in doubles, in exactly this order, because every bit counts.
 */
public final class Chance {
    private final int seeded;

    /** Decides by a seed of any code units, which is neither trimmed nor normalised. */
    public Chance(String seed) {
        this.seeded = Fnv1a.continued(Fnv1a.hash(seed), ":");
    }

    /** Returns the number of a key, in [0, 1). */
    public double value(String key) {
        return Mulberry32.first(Fnv1a.continued(seeded, key));
    }

    /** Returns one of the items, or null when there is none; the order of the items and duplicates do not matter. */
    public @Nullable String pick(String key, List<String> items) {
        if (items.size() < 2) {
            return items.isEmpty() ? null : items.get(0);
        }
        List<String> sorted = sorted(items);
        return sorted.size() == 1 ? sorted.get(0) : sorted.get((int) (value(key) * sorted.size()));
    }

    /** Returns one of the names, more often those of more weight, or null when there is none. */
    public @Nullable String weightedPick(String key, Weights weights) {
        List<String> names = weights.names();
        if (names.size() < 2) {
            return names.isEmpty() ? null : names.get(0);
        }
        double total = weights.total();
        if (total == 0) {
            return names.get((int) (value(key) * names.size()));
        }
        double threshold = value(key) * total;
        double sum = 0;
        for (int i = 0; i < names.size(); i++) {
            sum += weights.weights().get(i);
            if (threshold < sum) {
                return names.get(i);
            }
        }
        return names.get(names.size() - 1);
    }

    /** Returns whether it happens, with a probability of 0 (never) to 100 (always). */
    public boolean bool(String key, double percent) {
        return value(key) * 100 < percent;
    }

    /** Returns a number of the range, rounded to four decimals. */
    public double number(String key, NumberRange range) {
        double low = range.low();
        double high = range.high();
        double drawn;
        if (low == high) {
            drawn = low;
        } else if (range.step() > 0) {
            double numbers = Math.floor((high - low) / range.step()) + 1;
            drawn = low + Math.floor(value(key) * numbers) * range.step();
        } else {
            drawn = low + value(key) * (high - low);
        }
        return Math.round(drawn * 10000) / 10000.0;
    }

    /** Returns a whole number of the range, whose ends are whole. */
    public double integer(String key, NumberRange range) {
        double low = range.low();
        return Math.floor(value(key) * (range.high() - low + 1)) + low;
    }

    /**
     * Returns the items in an order of chance.
     *
     * @param sorted without duplicates, ascending
     */
    public <T> List<T> shuffle(String key, List<T> sorted) {
        List<T> items = new ArrayList<>(sorted);
        Mulberry32 generator = new Mulberry32(Fnv1a.continued(seeded, key));
        for (int i = items.size() - 1; i > 0; i--) {
            Collections.swap(items, i, (int) (generator.number(items.size() - i) * (i + 1)));
        }
        return items;
    }

    private static List<String> sorted(List<String> items) {
        return Arrays.asList(items.stream().distinct().sorted().toArray(String[]::new));
    }
}
