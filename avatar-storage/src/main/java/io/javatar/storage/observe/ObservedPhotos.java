package io.javatar.storage.observe;

import io.javatar.core.identity.Identity;
import io.javatar.core.port.Assignment;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.port.PhotoRecord;
import io.javatar.core.port.Photos;
import io.javatar.core.port.StorageProbe;
import io.javatar.core.port.StorageProbe.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports the times of {@link Photos} to a probe; pages count as lookups of identities. */
public final class ObservedPhotos implements Photos {
    private final Photos source;
    private final Stopwatch watch;

    /** Reports the operations of {@code source} to {@code probe}. */
    public ObservedPhotos(Photos source, StorageProbe probe) {
        this.source = source;
        this.watch = new Stopwatch(probe);
    }

    @Override
    public @Nullable PhotoRecord of(Identity identity) {
        return watch.time(Operation.IDENTITY_FIND, () -> source.of(identity));
    }

    @Override
    public Assignment assign(Identity identity, PhotoBlobs photo) {
        return watch.time(Operation.PHOTO_WRITE, () -> source.assign(identity, photo));
    }

    @Override
    public boolean unassign(Identity identity) {
        return watch.time(Operation.PHOTO_DELETE, () -> source.unassign(identity));
    }

    @Override
    public boolean eraseIdentity(Identity identity) {
        return watch.time(Operation.PHOTO_DELETE, () -> source.eraseIdentity(identity));
    }

    @Override
    public boolean erasePhoto(long photoId) {
        return watch.time(Operation.PHOTO_DELETE, () -> source.erasePhoto(photoId));
    }

    @Override
    public List<PhotoRecord> page(long afterId, int limit) {
        return watch.time(Operation.IDENTITY_FIND, () -> source.page(afterId, limit));
    }
}
