package io.javatar.storage.blob;

import io.javatar.core.port.Blobs;
import io.javatar.core.port.ContentId;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * The operations on a store of bytes that only storage needs, beyond putting and getting. Refuses with STORAGE_DOWN
 * like Blobs.
 *
 * <p>Bytes may be in quarantine: out of use, but not lost. Getting them still finds them, and brings them back into
 * use; {@link #delete} also removes them from quarantine.
 */
public interface BlobStore extends Blobs {
    /** Returns whether there are bytes of this name, in use. */
    boolean holds(ContentId id);

    /**
     * Passes to {@code visitor} every blob in use that was last put before {@code time}, in any order; skips other
     * files.
     */
    void visitPutBefore(Instant time, Consumer<ContentId> visitor);

    /** Moves bytes into quarantine, if there are any. */
    void quarantine(ContentId id);

    /** Passes to {@code visitor} every blob that has been in quarantine since before {@code time}, in any order. */
    void visitQuarantinedBefore(Instant time, Consumer<ContentId> visitor);

    /** Brings bytes back from quarantine into use; returns whether there were any. */
    boolean release(ContentId id);

    /** Removes bytes from quarantine for good; those in use stay. */
    void discardQuarantined(ContentId id);

    /** Removes the unfinished files of writers that crashed before {@code time}; returns how many. */
    int discardUnfinished(Instant time);

    /** Returns whether bytes can be written now; never throws. For readiness checks. */
    boolean answers();
}
