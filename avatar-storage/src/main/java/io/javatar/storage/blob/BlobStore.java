package io.javatar.storage.blob;

import io.javatar.core.port.Blobs;
import io.javatar.core.port.ContentId;
import java.time.Instant;
import java.util.function.Consumer;

/** What storage itself asks of a store of bytes, beyond putting and getting. Refuses with STORAGE_DOWN like Blobs. */
public interface BlobStore extends Blobs {
    /** Returns whether there are bytes of this name. */
    boolean holds(ContentId id);

    /** Shows {@code visitor} every blob that was last put before {@code time}, in any order. */
    void visitPutBefore(Instant time, Consumer<ContentId> visitor);

    /** Removes what writers that died before {@code time} left half done; returns how many pieces. */
    int discardUnfinished(Instant time);

    /** Returns whether bytes can be written now; never throws. For readiness checks. */
    boolean answers();
}
