package io.javatar.core.serving;

import io.javatar.core.port.ContentId;
import io.javatar.core.port.PhotoRef;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import java.lang.System.Logger.Level;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Reads stored photos. A refusal here is never the client's fault, whatever the decoder's problem is: it becomes {@link
 * Problem#PHOTO_DAMAGED}, and is logged once for each content id.
 */
final class StoredPhotos {
    /** Problems that say nothing about the bytes. */
    private static final Set<Problem> PASSING = EnumSet.of(Problem.BUSY, Problem.STORAGE_DOWN);

    private static final int MOST_REMEMBERED = 10_000;
    private static final System.Logger LOG = System.getLogger(StoredPhotos.class.getName());

    private final Set<ContentId> reported = ConcurrentHashMap.newKeySet();

    /**
     * Returns the result of {@code reading}, which reads {@code photo}; refuses with PHOTO_DAMAGED where they cannot be
     * read.
     */
    <T> T read(PhotoRef photo, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (AvatarException e) {
            if (PASSING.contains(e.problem())) {
                throw e;
            }
            report(photo.master(), e.getMessage());
            throw AvatarException.of(Problem.PHOTO_DAMAGED, "the stored photo cannot be read", e);
        }
    }

    private void report(ContentId id, String reason) {
        if (reported.size() < MOST_REMEMBERED && reported.add(id)) {
            LOG.log(
                    Level.ERROR,
                    "The stored photo {0}… cannot be read and the default picture is shown instead: {1}; ./run verify lists"
                            + " all such photos",
                    id.abbreviated(),
                    reason);
        }
    }
}
