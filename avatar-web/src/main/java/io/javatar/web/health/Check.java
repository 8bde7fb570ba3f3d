package io.javatar.web.health;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * One thing that must work.
 *
 * @param name its name, lower case with hyphens
 * @param works asks it; may throw, which counts as no
 * @param data tells what else there is to tell
 */
public record Check(String name, BooleanSupplier works, Supplier<Map<String, String>> data) {
    /** Returns a check that tells only whether it works. */
    public static Check of(String name, BooleanSupplier works) {
        return new Check(name, works, Map::of);
    }

    /** Returns a check that never fails, for the sake of what it tells. */
    public static Check telling(String name, Supplier<Map<String, String>> data) {
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
