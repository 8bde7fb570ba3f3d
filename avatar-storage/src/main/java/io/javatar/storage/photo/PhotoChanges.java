package io.javatar.storage.photo;

import static io.javatar.core.port.Assignment.CREATED;
import static io.javatar.core.port.Assignment.REPLACED;
import static io.javatar.core.port.Assignment.UNCHANGED;

import io.javatar.core.identity.Identity;
import io.javatar.core.port.Assignment;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.storage.identity.Identities;
import io.javatar.storage.identity.Identities.Entry;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Changes of the rows of photos and identities, within a transaction of the caller.
 *
 * <p>Every change locks the rows of identities first, then that of a photo: so two changes that take the last two
 * identities from one photo run one after the other, and the second one sees that no identity shows it any more.
 */
final class PhotoChanges {
    /**
     * The result of a change.
     *
     * @param result what is returned to the caller
     * @param left the bytes that may have lost their last row
     */
    record Change<T>(T result, Set<ContentId> left) {
        static <T> Change<T> of(T result) {
            return new Change<>(result, Set.of());
        }
    }

    private final Identities identities = new Identities();

    Change<Assignment> assign(EntityManager rows, Identity identity, PhotoBlobs photo, Instant now) {
        Entry entry = identities.claim(rows, identity, now);
        PhotoRow before = entry.photo() == null ? null : PhotoRows.lock(rows, entry.photo());
        if (before != null && before.blobs().equals(photo)) {
            return Change.of(UNCHANGED);
        }
        PhotoRow row = new PhotoRow(photo, now);
        rows.persist(row);
        rows.flush(); // the identity's row refers to it
        identities.show(rows, entry.id(), row.id());
        return before == null ? Change.of(CREATED) : new Change<>(REPLACED, removedIfUnused(rows, before));
    }

    Change<Boolean> unassign(EntityManager rows, Identity identity) {
        Entry entry = identities.lock(rows, identity);
        if (entry == null || entry.photo() == null) {
            return Change.of(false);
        }
        identities.show(rows, entry.id(), null);
        return new Change<>(true, removedIfUnused(rows, entry.photo()));
    }

    Change<Boolean> eraseIdentity(EntityManager rows, Identity identity) {
        Entry entry = identities.lock(rows, identity);
        if (entry == null) {
            return Change.of(false);
        }
        identities.remove(rows, entry.id());
        return new Change<>(true, entry.photo() == null ? Set.of() : removedIfUnused(rows, entry.photo()));
    }

    /** Adds the identities that showed the photo to {@code shownBy}. */
    Change<Boolean> erasePhoto(EntityManager rows, long id, Set<Identity> shownBy) {
        List<Entry> entries = identities.lockShowing(rows, id);
        entries.forEach(entry -> shownBy.add(entry.identity()));
        entries.forEach(entry -> identities.show(rows, entry.id(), null));
        PhotoRow photo = PhotoRows.lock(rows, id);
        return photo == null ? Change.of(false) : new Change<>(true, removed(rows, photo));
    }

    private Set<ContentId> removedIfUnused(EntityManager rows, long id) {
        PhotoRow photo = PhotoRows.lock(rows, id);
        return photo == null ? Set.of() : removedIfUnused(rows, photo);
    }

    /** Removes a locked photo that has no owner and that no identity shows; returns the bytes it named. */
    private Set<ContentId> removedIfUnused(EntityManager rows, PhotoRow photo) {
        return photo.isOwned() || identities.anyShows(rows, photo.id()) ? Set.of() : removed(rows, photo);
    }

    private static Set<ContentId> removed(EntityManager rows, PhotoRow photo) {
        rows.remove(photo);
        rows.flush();
        return photo.blobs().ids();
    }
}
