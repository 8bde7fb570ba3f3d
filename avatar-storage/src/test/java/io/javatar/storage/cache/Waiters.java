package io.javatar.storage.cache;

import io.javatar.core.problem.Problem;
import io.javatar.core.serving.Bulkhead;
import java.time.Duration;

/** Bounds of waiting. */
final class Waiters {
    private Waiters() {}

    /** As many as like to wait, as long as they like. */
    static Bulkhead any() {
        return of(100_000, Duration.ofHours(1));
    }

    static Bulkhead of(int most, Duration waitLimit) {
        return new Bulkhead(most, waitLimit, Problem.BUSY, "full");
    }
}
