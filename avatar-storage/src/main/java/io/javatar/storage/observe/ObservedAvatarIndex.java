package io.javatar.storage.observe;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.port.AvatarIndex;
import io.javatar.core.port.PhotoRef;
import io.javatar.core.port.StorageProbe;
import io.javatar.core.port.StorageProbe.Operation;
import org.jspecify.annotations.Nullable;

/** An index that reports its times to a probe. */
public final class ObservedAvatarIndex implements AvatarIndex {
    private final AvatarIndex source;
    private final Stopwatch watch;

    /** Reports the operations of {@code source} to {@code probe}. */
    public ObservedAvatarIndex(AvatarIndex source, StorageProbe probe) {
        this.source = source;
        this.watch = new Stopwatch(probe);
    }

    @Override
    public @Nullable PhotoRef find(AvatarHash hash) {
        return watch.time(Operation.PHOTO_FIND, () -> source.find(hash));
    }
}
