package io.javatar.storage.blob;

import io.javatar.core.port.ContentId;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.UnaryOperator;

/**
 * Removes what crashes between two steps leave behind: bytes that were put but never named by a row, bytes whose last
 * row was deleted just before a crash, half-written files. Spares whatever was put within the last hour, because its
 * row may still be written.
 *
 * <p>Such leftovers are few. Many bytes without a row mean that the database is not the one that belongs to them: it
 * was lost, or restored from another day. Then nothing is taken out of use. What is taken out of use stays in
 * quarantine for a week, and is released by itself when a row names it.
 */
public final class OrphanSweep {
    /** How long bytes may exist before the row that names them is written. */
    public static final Duration GRACE = Duration.ofHours(1);
    /** How long bytes without a row are kept out of use before they are removed. */
    public static final Duration QUARANTINE = Duration.ofDays(7);
    /** The largest share of the blobs that one sweep takes, in percent … */
    static final int LARGEST_SHARE_PERCENT = 10;
    /** … where that is more than this number of blobs. */
    static final int ALWAYS_ALLOWED = 20;

    private static final System.Logger LOG = System.getLogger(OrphanSweep.class.getName());
    private static final int BATCH = 500;
    /** Further ones are left to the next sweep, so that ids in memory are bounded. */
    private static final int MOST_AT_ONCE = 50_000;

    private final BlobStore store;
    private final BlobReferences references;
    private final BlobCustody custody;
    private final Clock clock;

    /** Makes a sweep of {@code store} through its {@code custody}. */
    public OrphanSweep(BlobStore store, BlobReferences references, BlobCustody custody, Clock clock) {
        this.store = store;
        this.references = references;
        this.custody = custody;
        this.clock = clock;
    }

    /**
     * The result of a sweep.
     *
     * @param examined blobs older than the grace
     * @param orphans those of them that nothing named
     * @param quarantined those of the orphans that were taken out of use: all, or none where there are too many
     * @param removed blobs removed at the end of their quarantine
     * @param unfinished unfinished files of crashed writers removed
     */
    public record Swept(long examined, long orphans, long quarantined, long removed, long unfinished) {}

    /** Sweeps once; refuses with STORAGE_DOWN, then part of the work may be done. */
    public Swept sweep() {
        Search search = search();
        if (search.isPlausible()) {
            return swept(search, quarantine(search.found), endQuarantines());
        }
        if (search.orphans.sum() > 0) {
            warn(search.examined.sum(), search.orphans.sum());
        }
        return swept(search, 0, 0);
    }

    /** Takes all orphans out of use, however many there are; ends no quarantine. */
    public Swept sweepAll() {
        Search search = search();
        return swept(search, quarantine(search.found), 0);
    }

    private Search search() {
        Search search = new Search();
        store.visitPutBefore(before(), search::examine);
        search.settle();
        return search;
    }

    private Swept swept(Search search, long quarantined, long removed) {
        return new Swept(
                search.examined.sum(), search.orphans.sum(), quarantined, removed, store.discardUnfinished(before()));
    }

    private Instant before() {
        return clock.instant().minus(GRACE);
    }

    private static void warn(long examined, long orphans) {
        LOG.log(
                Level.WARNING,
                "{0} of {1} stored files belong to no photo that the database knows: nothing is removed. Was the database"
                        + " lost, or restored from another day? If it is the right one, ./run verify --quarantine-orphans"
                        + " takes them out of use.",
                orphans,
                examined);
    }

    private long quarantine(List<ContentId> orphans) {
        long quarantined = inBatches(orphans, custody::quarantineUnnamed);
        if (quarantined > 0) {
            LOG.log(
                    Level.INFO,
                    "{0} stored files that belong to no photo are in quarantine; they are removed after {1} days",
                    quarantined,
                    QUARANTINE.toDays());
        }
        return quarantined;
    }

    private long endQuarantines() {
        List<ContentId> due = new ArrayList<>();
        store.visitQuarantinedBefore(clock.instant().minus(QUARANTINE), id -> {
            if (due.size() < MOST_AT_ONCE) {
                due.add(id);
            }
        });
        long removed = inBatches(due, custody::endQuarantine);
        if (removed > 0) {
            LOG.log(Level.INFO, "{0} stored files were removed at the end of their quarantine", removed);
        }
        return removed;
    }

    private static long inBatches(List<ContentId> ids, UnaryOperator<Set<ContentId>> work) {
        long sum = 0;
        for (int from = 0; from < ids.size(); from += BATCH) {
            sum += work.apply(Set.copyOf(ids.subList(from, Math.min(from + BATCH, ids.size()))))
                    .size();
        }
        return sum;
    }

    /** One walk, which asks for references in batches. */
    private final class Search {
        private final Set<ContentId> batch = new HashSet<>();
        private final List<ContentId> found = new ArrayList<>();
        private final LongAdder examined = new LongAdder();
        private final LongAdder orphans = new LongAdder();

        void examine(ContentId id) {
            examined.increment();
            batch.add(id);
            if (batch.size() == BATCH) {
                settle();
            }
        }

        void settle() {
            if (!batch.isEmpty()) {
                batch.removeAll(references.named(batch));
                orphans.add(batch.size());
                batch.stream().limit(MOST_AT_ONCE - found.size()).forEach(found::add);
                batch.clear();
            }
        }

        /** Whether the rows are those of this store: some name its blobs, and few of its blobs are not named. */
        boolean isPlausible() {
            long of = examined.sum();
            long unnamed = orphans.sum();
            return of > unnamed && unnamed <= Math.max(ALWAYS_ALLOWED, of * LARGEST_SHARE_PERCENT / 100);
        }
    }
}
