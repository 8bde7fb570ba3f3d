package io.javatar.storage.cache;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.identity.Subject;
import io.javatar.core.port.Assignment;
import io.javatar.core.port.Census;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.port.PhotoRecord;
import io.javatar.core.port.PhotoRef;
import io.javatar.core.port.Photos;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Photos whose lookups a test sees. */
class WatchedPhotos implements Photos {
    private final Photos source;
    private final Runnable onFind;

    WatchedPhotos(Photos source, Runnable onFind) {
        this.source = source;
        this.onFind = onFind;
    }

    @Override
    public @Nullable PhotoRef find(AvatarHash hash) {
        onFind.run();
        return source.find(hash);
    }

    @Override
    public @Nullable PhotoRecord of(Subject subject) {
        return source.of(subject);
    }

    @Override
    public Assignment assign(Subject subject, PhotoBlobs photo) {
        return source.assign(subject, photo);
    }

    @Override
    public boolean erase(Subject subject) {
        return source.erase(subject);
    }

    @Override
    public List<PhotoRecord> page(long afterId, int limit) {
        return source.page(afterId, limit);
    }

    @Override
    public void shown(long photoId) {
        source.shown(photoId);
    }

    @Override
    public Census census() {
        return source.census();
    }
}
