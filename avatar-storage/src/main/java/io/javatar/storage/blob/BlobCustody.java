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
 * Sees to it that no row ever names bytes that are gone, and that bytes go with the last row that names them.
 *
 * <p>Content is shared: one request may be giving the very bytes whose last row another request is erasing. So both go
 * through one door. Those who write a row that names bytes ({@link #naming}) go through together; each looks that the
 * bytes are there and commits its row before it leaves. Who removes bytes ({@link #removeUnnamed}) goes through alone
 * and looks for rows that name them. A removal therefore comes wholly before a naming, which then finds the bytes gone
 * and refuses, or wholly after it, and then finds the row. The door stands in this process; that is enough, for only one
 * process may have a data directory open.
 */
public final class BlobCustody {
    private final BlobStore store;
    private final BlobReferences references;
    private final Consumer<Set<ContentId>> removed;
    private final ReadWriteLock door = new ReentrantReadWriteLock();

    /**
     * Custody over {@code store}.
     *
     * @param store where the bytes lie; nobody else removes any
     * @param references who is asked what is in use
     * @param removed is told what was removed, after it was; copies in caches should go too
     */
    public BlobCustody(BlobStore store, BlobReferences references, Consumer<Set<ContentId>> removed) {
        this.store = store;
        this.references = references;
        this.removed = removed;
    }

    /**
     * Returns what {@code write} does: it commits rows that name {@code ids}. Refuses with STORAGE_DOWN when one of them
     * is not there, or not any more; remedy: put the bytes again and repeat.
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

    /** Ends the quarantine of {@code ids}, at most 1000: those that a row names come back, the others go; returns these. */
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
