package io.javatar.storage.blob;

import io.javatar.core.port.Blobs;
import io.javatar.core.port.ContentId;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * What storage itself asks of a store of bytes, beyond putting and getting. Refuses with STORAGE_DOWN like Blobs.
 *
 * <p>Bytes may stand in quarantine: out of use, but not lost. Whoever gets them finds them all the same, and by that they
 * are in use again; {@link #delete} takes them from there, too.
 */
public interface BlobStore extends Blobs {
    /** Returns whether there are bytes of this name, in use. */
    boolean holds(ContentId id);

    /** Shows {@code visitor} every blob in use that was last put before {@code time}, in any order; steps over other files. */
    void visitPutBefore(Instant time, Consumer<ContentId> visitor);

    /** Takes bytes out of use, if there are any; they stay in quarantine. */
    void quarantine(ContentId id);

    /** Shows {@code visitor} every blob that has been in quarantine since before {@code time}, in any order. */
    void visitQuarantinedBefore(Instant time, Consumer<ContentId> visitor);

    /** Brings bytes back from quarantine into use; returns whether there were any. */
    boolean release(ContentId id);

    /** Removes bytes from quarantine for good; those in use stay. */
    void discardQuarantined(ContentId id);

    /** Removes what writers that died before {@code time} left half done; returns how many pieces. */
    int discardUnfinished(Instant time);

    /** Returns whether bytes can be written now; never throws. For readiness checks. */
    boolean answers();
}
