package io.javatar.core.port;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.identity.EmailAddress;
import io.javatar.core.identity.Subject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Photos for tests and trials: lost with the program. */
public final class InMemoryPhotos implements Photos {
    private final Clock clock;
    private final Map<Subject, Entry> entries = new HashMap<>();
    private long lastId;

    /** An empty store that dates photos by {@code clock}. */
    public InMemoryPhotos(Clock clock) {
        this.clock = clock;
    }

    private record Entry(long id, long photoId, PhotoBlobs photo, Instant changed, long shown) {
        PhotoRef ref() {
            return new PhotoRef(photoId, photo.master(), photo.format(), photo.animated(), changed);
        }

        PhotoRecord recordOf(Subject subject) {
            return new PhotoRecord(id, subject, photo, changed, shown);
        }

        Entry shownOnceMore() {
            return new Entry(id, photoId, photo, changed, shown + 1);
        }
    }

    @Override
    public synchronized @Nullable PhotoRef find(AvatarHash hash) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().hashes().contains(hash))
                .map(Map.Entry::getValue)
                .max(Comparator.comparing(Entry::changed).thenComparingLong(Entry::photoId))
                .map(Entry::ref)
                .orElse(null);
    }

    @Override
    public synchronized @Nullable PhotoRecord of(Subject subject) {
        Entry entry = entries.get(subject);
        return entry == null ? null : entry.recordOf(subject);
    }

    @Override
    public synchronized Assignment assign(Subject subject, PhotoBlobs photo) {
        Entry before = entries.get(subject);
        if (before != null && before.photo().equals(photo)) {
            return Assignment.UNCHANGED;
        }
        long id = before == null ? ++lastId : before.id();
        entries.put(subject, new Entry(id, ++lastId, photo, clock.instant(), 0));
        return before == null ? Assignment.CREATED : Assignment.REPLACED;
    }

    @Override
    public synchronized boolean erase(Subject subject) {
        return entries.remove(subject) != null;
    }

    @Override
    public synchronized List<PhotoRecord> page(long afterId, int limit) {
        return entries.entrySet().stream()
                .map(entry -> entry.getValue().recordOf(entry.getKey()))
                .filter(photo -> photo.id() > afterId)
                .sorted(Comparator.comparingLong(PhotoRecord::id))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void shown(long photoId) {
        entries.replaceAll((subject, entry) -> entry.photoId() == photoId ? entry.shownOnceMore() : entry);
    }

    @Override
    public synchronized Census census() {
        long mails =
                entries.keySet().stream().filter(EmailAddress.class::isInstance).count();
        return new Census(0, mails, entries.size() - mails, 0, 0, entries.size());
    }
}
