package io.javatar.web.health;

import java.util.List;

/**
 * What must work before traffic is sent here.
 *
 * @param ready checks of readiness
 */
public record HealthChecks(List<Check> ready) {
    /** Keeps a copy. */
    public HealthChecks {
        ready = List.copyOf(ready);
    }
}
