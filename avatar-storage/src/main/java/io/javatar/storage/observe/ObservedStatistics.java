package io.javatar.storage.observe;

import io.javatar.core.port.Census;
import io.javatar.core.port.Statistics;
import io.javatar.core.port.StorageProbe;
import io.javatar.core.port.StorageProbe.Operation;

/** Reports the times of {@link Statistics} to a probe; they count as lookups of identities. */
public final class ObservedStatistics implements Statistics {
    private final Statistics source;
    private final Stopwatch watch;

    /** Reports the operations of {@code source} to {@code probe}. */
    public ObservedStatistics(Statistics source, StorageProbe probe) {
        this.source = source;
        this.watch = new Stopwatch(probe);
    }

    @Override
    public Census census() {
        return watch.time(Operation.IDENTITY_FIND, source::census);
    }
}
