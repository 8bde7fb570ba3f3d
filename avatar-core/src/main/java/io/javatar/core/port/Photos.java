package io.javatar.core.port;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.identity.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which photo belongs to whom. Every method throws AvatarException(STORAGE_DOWN) when the store does not answer.
 */
public interface Photos {
    /** Returns the photo to show for {@code hash}, or null. The hot path: may come from a cache. */
    @Nullable
    PhotoRef find(AvatarHash hash);

    /** Returns what is kept of {@code subject}'s photo, or null. */
    @Nullable
    PhotoRecord of(Subject subject);

    /**
     * Gives {@code subject} this photo in place of the one it had, if any; both blobs are already stored. When this
     * returns, the change survives a crash. Saying it again with the same photo changes nothing.
     */
    Assignment assign(Subject subject, PhotoBlobs photo);

    /** Takes {@code subject}'s photo and the subject itself away; returns whether there was one. */
    boolean erase(Subject subject);

    /** Returns at most {@code limit} (1..1000) photos in the order of their ids, those after {@code afterId} (0 at first). */
    List<PhotoRecord> page(long afterId, int limit);

    /** Counts one showing of the photo; cheap, kept in memory and written in batches. */
    void shown(long photoId);

    /** Returns the counts for /stats. */
    Census census();
}
