package io.javatar.storage.observe;

import io.javatar.core.port.ContentId;
import io.javatar.core.port.StorageProbe;
import io.javatar.core.port.StorageProbe.Operation;
import io.javatar.storage.blob.BlobStore;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A blob store that reports the times of putting, getting and removing to a probe. */
public final class ObservedBlobs implements BlobStore {
    private final BlobStore source;
    private final Stopwatch watch;

    /** Reports the operations of {@code source} to {@code probe}. */
    public ObservedBlobs(BlobStore source, StorageProbe probe) {
        this.source = source;
        this.watch = new Stopwatch(probe);
    }

    @Override
    public ContentId put(byte[] bytes) {
        return watch.time(Operation.BLOB_PUT, () -> source.put(bytes));
    }

    @Override
    public byte @Nullable [] get(ContentId id) {
        // Nobody asks for bytes that no row names: missing ones are a failure, as damaged ones are.
        return watch.time(Operation.BLOB_GET, () -> source.get(id), Objects::nonNull);
    }

    @Override
    public void delete(ContentId id) {
        watch.time(Operation.BLOB_DELETE, () -> {
            source.delete(id);
            return true;
        });
    }

    @Override
    public boolean holds(ContentId id) {
        return source.holds(id);
    }

    @Override
    public void visitPutBefore(Instant time, Consumer<ContentId> visitor) {
        source.visitPutBefore(time, visitor);
    }

    @Override
    public void quarantine(ContentId id) {
        source.quarantine(id);
    }

    @Override
    public void visitQuarantinedBefore(Instant time, Consumer<ContentId> visitor) {
        source.visitQuarantinedBefore(time, visitor);
    }

    @Override
    public boolean release(ContentId id) {
        return source.release(id);
    }

    @Override
    public void discardQuarantined(ContentId id) {
        source.discardQuarantined(id);
    }

    @Override
    public int discardUnfinished(Instant time) {
        return source.discardUnfinished(time);
    }

    @Override
    public boolean answers() {
        return source.answers();
    }
}
