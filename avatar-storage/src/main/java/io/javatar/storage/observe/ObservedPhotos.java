package io.javatar.storage.observe;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.identity.Subject;
import io.javatar.core.port.Assignment;
import io.javatar.core.port.Census;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.port.PhotoRecord;
import io.javatar.core.port.PhotoRef;
import io.javatar.core.port.Photos;
import io.javatar.core.port.StorageProbe;
import io.javatar.core.port.StorageProbe.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Photos whose times a probe is told; pages and counts of them are lookups of identities. */
public final class ObservedPhotos implements Photos {
    private final Photos source;
    private final Stopwatch watch;

    /** Tells {@code probe} of {@code source}. */
    public ObservedPhotos(Photos source, StorageProbe probe) {
        this.source = source;
        this.watch = new Stopwatch(probe);
    }

    @Override
    public @Nullable PhotoRef find(AvatarHash hash) {
        return watch.time(Operation.PHOTO_FIND, () -> source.find(hash));
    }

    @Override
    public @Nullable PhotoRecord of(Subject subject) {
        return watch.time(Operation.IDENTITY_FIND, () -> source.of(subject));
    }

    @Override
    public Assignment assign(Subject subject, PhotoBlobs photo) {
        return watch.time(Operation.PHOTO_WRITE, () -> source.assign(subject, photo));
    }

    @Override
    public boolean erase(Subject subject) {
        return watch.time(Operation.PHOTO_DELETE, () -> source.erase(subject));
    }

    @Override
    public List<PhotoRecord> page(long afterId, int limit) {
        return watch.time(Operation.IDENTITY_FIND, () -> source.page(afterId, limit));
    }

    /** Not told: it touches memory only. */
    @Override
    public void shown(long photoId) {
        source.shown(photoId);
    }

    @Override
    public Census census() {
        return watch.time(Operation.IDENTITY_FIND, source::census);
    }
}
