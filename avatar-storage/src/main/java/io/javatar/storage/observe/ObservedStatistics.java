package io.javatar.storage.observe;

import io.javatar.core.port.Census;
import io.javatar.core.port.Statistics;
import io.javatar.core.port.StorageProbe;
import io.javatar.core.port.StorageProbe.Operation;

/** Counts whose times a probe is told: they are lookups of identities. */
public final class ObservedStatistics implements Statistics {
    private final Statistics source;
    private final Stopwatch watch;

    /** Tells {@code probe} of {@code source}. */
    public ObservedStatistics(Statistics source, StorageProbe probe) {
        this.source = source;
        this.watch = new Stopwatch(probe);
    }

    @Override
    public Census census() {
        return watch.time(Operation.IDENTITY_FIND, source::census);
    }
}
