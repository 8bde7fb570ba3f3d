package io.javatar.web.health;

import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * One thing that must work.
 *
 * @param name its name, lower case with hyphens
 * @param works asks it; may throw, which counts as no
 * @param data what else to tell
 */
public record Check(String name, BooleanSupplier works, Map<String, String> data) {
    /** Returns a check that tells only whether it works. */
    public static Check of(String name, BooleanSupplier works) {
        return new Check(name, works, Map.of());
    }

    boolean up() {
        try {
            return works.getAsBoolean();
        } catch (RuntimeException e) {
            return false;
        }
    }
}
