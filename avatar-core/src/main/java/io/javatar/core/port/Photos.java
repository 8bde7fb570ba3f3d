package io.javatar.core.port;

import io.javatar.core.identity.Identity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which identity shows which photo. An identity shows at most one photo; a photo may be shown by many identities, or,
 * if an account owns it, by none. A photo without an owner is removed with the last identity that shows it.
 *
 * <p>When a change returns, it survives a crash. Every method throws AvatarException(STORAGE_DOWN) when the store does not
 * answer.
 */
public interface Photos {
    /** Returns what {@code identity} shows, or null. */
    @Nullable
    PhotoRecord of(Identity identity);

    /**
     * Makes {@code identity} show this photo in place of the one before, if any; both blobs are already stored. An identity
     * that is not known yet is made. Doing it again with the same photo changes nothing.
     */
    Assignment assign(Identity identity, PhotoBlobs photo);

    /** Makes {@code identity} show no photo; it is kept itself. Returns whether it showed one. */
    boolean unassign(Identity identity);

    /** Erases {@code identity} and its hashes; returns whether it was known. */
    boolean eraseIdentity(Identity identity);

    /** Erases the photo, whoever owns it; the identities that showed it are kept. Returns whether there was such a photo. */
    boolean erasePhoto(long photoId);

    /** Returns at most {@code limit} (1..1000) identities that show a photo, by rising ids after {@code afterId} (0 at first). */
    List<PhotoRecord> page(long afterId, int limit);
}
