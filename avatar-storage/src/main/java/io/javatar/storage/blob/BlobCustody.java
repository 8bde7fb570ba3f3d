package io.javatar.storage.blob;

import static io.javatar.core.problem.Problem.STORAGE_DOWN;

import io.javatar.core.port.ContentId;
import io.javatar.core.problem.AvatarException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Makes sure that no row ever names bytes that are gone, and that bytes are removed with the last row that names them.
 *
 * <p>Content is shared: one request may be storing the same bytes whose last row another request is erasing. So both
 * take one read-write lock. Writers of rows that name bytes ({@link #naming}) share it; each checks that the bytes are
 * there and commits its row before it releases the lock. The removal of bytes ({@link #removeUnnamed}) holds it
 * exclusively and looks for rows that name them. A removal therefore happens entirely before a naming, which then finds
 * the bytes gone and refuses, or entirely after it, and then finds the row. The lock is local to this process; that is
 * enough, because only one process may have a data directory open.
 */
public final class BlobCustody {
    private final BlobStore store;
    private final BlobReferences references;
    private final Consumer<Set<ContentId>> removed;
    private final ReadWriteLock door = new ReentrantReadWriteLock();

    /**
     * Makes the custody of {@code store}.
     *
     * @param store the store of the bytes; nobody else removes any
     * @param references finds out which blobs are in use
     * @param removed called with what was removed, afterwards; copies in caches should be evicted too
     */
    public BlobCustody(BlobStore store, BlobReferences references, Consumer<Set<ContentId>> removed) {
        this.store = store;
        this.references = references;
        this.removed = removed;
    }

    /**
     * Returns what {@code write} does: it commits rows that name {@code ids}. Refuses with STORAGE_DOWN when one of
     * them is missing or was removed; remedy: put the bytes again and repeat.
     */
    public <T> T naming(Set<ContentId> ids, Supplier<T> write) {
        Lock shared = door.readLock();
        shared.lock();
        try {
            if (!ids.stream().allMatch(store::holds)) {
                throw AvatarException.of(STORAGE_DOWN, "the photo's bytes are not stored any more: send it again");
            }
            return write.get();
        } finally {
            shared.unlock();
        }
    }

    /** Removes those of {@code ids}, at most 1000, that no row names; returns them. */
    public Set<ContentId> removeUnnamed(Set<ContentId> ids) {
        return takenFromUse(ids, store::delete);
    }

    /** Puts those of {@code ids}, at most 1000, that no row names into quarantine; returns them. */
    Set<ContentId> quarantineUnnamed(Set<ContentId> ids) {
        return takenFromUse(ids, store::quarantine);
    }

    private Set<ContentId> takenFromUse(Set<ContentId> ids, Consumer<ContentId> taking) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Set<ContentId> gone = alone(() -> {
            Set<ContentId> unnamed = unnamed(ids);
            unnamed.forEach(taking);
            return unnamed;
        });
        if (!gone.isEmpty()) {
            removed.accept(gone);
        }
        return gone;
    }

    /**
     * Ends the quarantine of {@code ids}, at most 1000: those that a row names are released, the others are removed;
     * returns the removed ones.
     */
    Set<ContentId> endQuarantine(Set<ContentId> ids) {
        return alone(() -> {
            Set<ContentId> unnamed = unnamed(ids);
            for (ContentId id : ids) {
                if (unnamed.contains(id)) {
                    store.discardQuarantined(id);
                } else {
                    store.release(id);
                }
            }
            return unnamed;
        });
    }

    private Set<ContentId> unnamed(Set<ContentId> ids) {
        Set<ContentId> unnamed = new HashSet<>(ids);
        unnamed.removeAll(references.named(ids));
        return unnamed;
    }

    private Set<ContentId> alone(Supplier<Set<ContentId>> work) {
        Lock alone = door.writeLock();
        alone.lock();
        try {
            return work.get();
        } finally {
            alone.unlock();
        }
    }
}
