package io.javatar.core.port;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.identity.EmailAddress;
import io.javatar.core.identity.Identity;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Photos for tests and trials, with their index, views and statistics: lost with the program. */
public final class InMemoryPhotos implements Photos, AvatarIndex, ViewCounts, Statistics {
    private final Clock clock;
    private final Consumer<Identity> changed;
    private final Map<Identity, Entry> entries = new HashMap<>();
    private long lastId;

    /** An empty store that dates photos by {@code clock}. */
    public InMemoryPhotos(Clock clock) {
        this(clock, identity -> {});
    }

    /** An empty store that dates photos by {@code clock} and calls {@code changed} after each change of an identity. */
    public InMemoryPhotos(Clock clock, Consumer<Identity> changed) {
        this.clock = clock;
        this.changed = changed;
    }

    private record Shown(long id, PhotoBlobs photo, Instant changed, long views) {
        PhotoRef ref() {
            return new PhotoRef(id, photo.master(), photo.format(), photo.animated(), changed);
        }

        Shown onceMore() {
            return new Shown(id, photo, changed, views + 1);
        }
    }

    private record Entry(long id, @Nullable Shown shown) {
        boolean shows(long photoId) {
            return shown != null && shown.id == photoId;
        }

        @Nullable
        PhotoRecord recordOf(Identity identity) {
            return shown == null ? null : new PhotoRecord(id, identity, shown.photo, shown.changed, shown.views);
        }
    }

    @Override
    public synchronized @Nullable PhotoRef find(AvatarHash hash) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().hashes().contains(hash))
                .map(entry -> entry.getValue().shown())
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Shown::changed).thenComparingLong(Shown::id))
                .map(Shown::ref)
                .orElse(null);
    }

    @Override
    public synchronized @Nullable PhotoRecord of(Identity identity) {
        Entry entry = entries.get(identity);
        return entry == null ? null : entry.recordOf(identity);
    }

    @Override
    public synchronized Assignment assign(Identity identity, PhotoBlobs photo) {
        Entry before = entries.get(identity);
        Shown shown = before == null ? null : before.shown();
        if (shown != null && shown.photo().equals(photo)) {
            return Assignment.UNCHANGED;
        }
        long id = before == null ? ++lastId : before.id();
        entries.put(identity, new Entry(id, new Shown(++lastId, photo, clock.instant(), 0)));
        changed.accept(identity);
        return shown == null ? Assignment.CREATED : Assignment.REPLACED;
    }

    @Override
    public synchronized boolean unassign(Identity identity) {
        Entry entry = entries.get(identity);
        if (entry == null || entry.shown() == null) {
            return false;
        }
        entries.put(identity, new Entry(entry.id(), null));
        changed.accept(identity);
        return true;
    }

    @Override
    public synchronized boolean eraseIdentity(Identity identity) {
        boolean known = entries.remove(identity) != null;
        changed.accept(identity);
        return known;
    }

    @Override
    public synchronized boolean erasePhoto(long photoId) {
        List<Identity> showing = entries.entrySet().stream()
                .filter(entry -> entry.getValue().shows(photoId))
                .map(Map.Entry::getKey)
                .toList();
        showing.forEach(this::unassign);
        return !showing.isEmpty();
    }

    @Override
    public synchronized List<PhotoRecord> page(long afterId, int limit) {
        return entries.entrySet().stream()
                .map(entry -> entry.getValue().recordOf(entry.getKey()))
                .filter(Objects::nonNull)
                .filter(photo -> photo.id() > afterId)
                .sorted(Comparator.comparingLong(PhotoRecord::id))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void viewed(long photoId) {
        entries.replaceAll((identity, entry) -> {
            Shown shown = entry.shown();
            return shown != null && shown.id() == photoId ? new Entry(entry.id(), shown.onceMore()) : entry;
        });
    }

    @Override
    public synchronized Census census() {
        long mails =
                entries.keySet().stream().filter(EmailAddress.class::isInstance).count();
        long photos =
                entries.values().stream().filter(entry -> entry.shown() != null).count();
        return new Census(0, mails, entries.size() - mails, 0, 0, photos);
    }
}
