package io.javatar.web.health;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * One thing that must work.
 *
 * @param name its name, lower case with hyphens
 * @param works tries it; an exception counts as down
 * @param data supplies details for people, in order
 */
public record Check(String name, BooleanSupplier works, Supplier<Map<String, String>> data) {
    /** Returns a check without details. */
    public static Check of(String name, BooleanSupplier works) {
        return new Check(name, works, Map::of);
    }

    /** Returns a check that is always up, for the sake of its details. */
    public static Check informing(String name, Supplier<Map<String, String>> data) {
        return new Check(name, () -> true, data);
    }

    boolean up() {
        try {
            return works.getAsBoolean();
        } catch (RuntimeException e) {
            return false;
        }
    }
}
