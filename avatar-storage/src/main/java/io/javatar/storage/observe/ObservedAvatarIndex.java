package io.javatar.storage.observe;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.port.AvatarIndex;
import io.javatar.core.port.PhotoRef;
import io.javatar.core.port.StorageProbe;
import io.javatar.core.port.StorageProbe.Operation;
import org.jspecify.annotations.Nullable;

/** An index whose times a probe is told. */
public final class ObservedAvatarIndex implements AvatarIndex {
    private final AvatarIndex source;
    private final Stopwatch watch;

    /** Tells {@code probe} of {@code source}. */
    public ObservedAvatarIndex(AvatarIndex source, StorageProbe probe) {
        this.source = source;
        this.watch = new Stopwatch(probe);
    }

    @Override
    public @Nullable PhotoRef find(AvatarHash hash) {
        return watch.time(Operation.PHOTO_FIND, () -> source.find(hash));
    }
}
