package io.javatar.storage.photo;

import io.javatar.core.port.ViewCounts;
import io.javatar.storage.schema.Database;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts views of photos in memory and writes them in batches, so that showing a photo never writes. A crash loses the
 * counts since the last {@link #flush}; nothing else depends on them.
 */
public final class BatchedViewCounts implements ViewCounts {
    /** The most photos counted between two flushes; views of further ones are not counted. */
    static final int MOST_PHOTOS = 100_000;

    private static final int BATCH = 1_000;
    private static final String RAISE = "update photo set shown = shown + ? where id = ?";

    private final Database database;
    private final Map<Long, LongAdder> counts = new ConcurrentHashMap<>();

    /** Counts for the photos of {@code database}. */
    public BatchedViewCounts(Database database) {
        this.database = database;
    }

    @Override
    public void viewed(long photoId) {
        LongAdder count = counts.get(photoId);
        if (count == null) {
            if (counts.size() >= MOST_PHOTOS) {
                return;
            }
            count = counts.computeIfAbsent(photoId, id -> new LongAdder());
        }
        count.increment();
    }

    /**
     * Writes the counts; returns for how many photos. Refuses with STORAGE_DOWN; what could not be written is then left
     * for the next flush.
     */
    public int flush() {
        List<Count> taken = taken();
        int written = 0;
        try {
            while (written < taken.size()) {
                int end = Math.min(written + BATCH, taken.size());
                write(taken.subList(written, end));
                written = end;
            }
        } finally {
            taken.subList(written, taken.size()).forEach(this::giveBack);
        }
        return written;
    }

    private record Count(long photoId, long times) {}

    /** Removes and returns all counts, in the order of ids, so that two flushes cannot deadlock. */
    private List<Count> taken() {
        List<Count> taken = new ArrayList<>();
        counts.forEach((photoId, count) -> {
            long times = count.sumThenReset();
            if (times > 0) {
                taken.add(new Count(photoId, times));
            } else {
                // Not shown for a whole interval. A view at this very moment may be lost: one count, not a photo.
                counts.remove(photoId, count);
            }
        });
        taken.sort(Comparator.comparingLong(Count::photoId));
        return taken;
    }

    private void write(List<Count> batch) {
        database.run(connection -> {
            try (PreparedStatement raise = connection.prepareStatement(RAISE)) {
                for (Count count : batch) {
                    raise.setLong(1, count.times());
                    raise.setLong(2, count.photoId());
                    raise.addBatch();
                }
                raise.executeBatch();
            }
        });
    }

    private void giveBack(Count count) {
        counts.computeIfAbsent(count.photoId(), id -> new LongAdder()).add(count.times());
    }
}
