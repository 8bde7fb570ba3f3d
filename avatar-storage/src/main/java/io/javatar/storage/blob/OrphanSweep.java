package io.javatar.storage.blob;

import io.javatar.core.port.ContentId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;

/**
 * Clears away what deaths between two steps leave behind: bytes that were put but never named, bytes whose last row
 * went just before a crash, half-written files. Spares whatever was put within the last hour: its row may be to come.
 */
public final class OrphanSweep {
    /** How long bytes may wait for the row that names them. */
    public static final Duration GRACE = Duration.ofHours(1);

    private static final int BATCH = 500;

    private final BlobStore store;
    private final BlobReferences references;
    private final BlobCustody custody;
    private final Clock clock;

    /** A sweep of {@code store} through its {@code custody}. */
    public OrphanSweep(BlobStore store, BlobReferences references, BlobCustody custody, Clock clock) {
        this.store = store;
        this.references = references;
        this.custody = custody;
        this.clock = clock;
    }

    /**
     * What a sweep did.
     *
     * @param examined blobs older than the grace
     * @param removed those of them that nothing named
     * @param unfinished pieces of dead writers removed
     */
    public record Swept(long examined, long removed, long unfinished) {}

    /** Sweeps once; refuses with STORAGE_DOWN, then part of the work may be done. */
    public Swept sweep() {
        Instant before = clock.instant().minus(GRACE);
        Round round = new Round();
        store.visitPutBefore(before, round::examine);
        round.settle();
        return new Swept(round.examined.sum(), round.removed.sum(), store.discardUnfinished(before));
    }

    /** One walk, which asks for references in batches. */
    private final class Round {
        private final Set<ContentId> batch = new HashSet<>();
        private final LongAdder examined = new LongAdder();
        private final LongAdder removed = new LongAdder();

        void examine(ContentId id) {
            examined.increment();
            batch.add(id);
            if (batch.size() == BATCH) {
                settle();
            }
        }

        void settle() {
            if (!batch.isEmpty()) {
                // Most are named; only the rest is worth keeping everybody out for.
                batch.removeAll(references.named(batch));
                removed.add(custody.removeUnnamed(batch).size());
                batch.clear();
            }
        }
    }
}
