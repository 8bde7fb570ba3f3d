package io.javatar.storage.photo;

import static io.javatar.core.problem.Problem.BAD_REQUEST;

import io.javatar.core.identity.Identity;
import io.javatar.core.port.Assignment;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.port.PhotoRecord;
import io.javatar.core.port.Photos;
import io.javatar.core.problem.AvatarException;
import io.javatar.storage.blob.BlobCustody;
import io.javatar.storage.identity.Identities;
import io.javatar.storage.identity.Identities.Entry;
import io.javatar.storage.photo.PhotoChanges.Change;
import io.javatar.storage.schema.Database;
import jakarta.persistence.EntityManager;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Photos as rows of a database. Bytes that lose their last row are removed as soon as the change is committed; if that
 * fails, or the process dies just then, the sweep removes them.
 */
public final class JpaPhotos implements Photos {
    private static final System.Logger LOG = System.getLogger(JpaPhotos.class.getName());
    private static final int LONGEST_PAGE = 1_000;

    private final Database database;
    private final BlobCustody custody;
    private final Consumer<Identity> changed;
    private final Clock clock;
    private final Identities identities = new Identities();
    private final PhotoChanges changes = new PhotoChanges();

    /**
     * Makes the photos of {@code database}, whose bytes are in {@code custody}, dated by {@code clock}.
     *
     * @param changed called with each identity that a change affected, afterwards, even where the change failed,
     *     because it may have been committed all the same; caches must evict its hashes
     */
    public JpaPhotos(Database database, BlobCustody custody, Consumer<Identity> changed, Clock clock) {
        this.database = database;
        this.custody = custody;
        this.changed = changed;
        this.clock = clock;
    }

    @Override
    public @Nullable PhotoRecord of(Identity identity) {
        return database.read(rows -> {
            Entry entry = identities.find(rows, identity);
            if (entry == null || entry.photo() == null) {
                return null;
            }
            PhotoRow photo = PhotoRows.find(rows, entry.photo());
            return photo == null ? null : photo.recordOf(entry.id(), identity);
        });
    }

    @Override
    public Assignment assign(Identity identity, PhotoBlobs photo) {
        return settled(custody.naming(
                photo.ids(),
                () -> written(Set.of(identity), rows -> changes.assign(rows, identity, photo, clock.instant()))));
    }

    @Override
    public boolean unassign(Identity identity) {
        return settled(written(Set.of(identity), rows -> changes.unassign(rows, identity)));
    }

    @Override
    public boolean eraseIdentity(Identity identity) {
        return settled(written(Set.of(identity), rows -> changes.eraseIdentity(rows, identity)));
    }

    @Override
    public boolean erasePhoto(long photoId) {
        Set<Identity> shownBy = new HashSet<>();
        return settled(written(shownBy, rows -> changes.erasePhoto(rows, photoId, shownBy)));
    }

    private <T> Change<T> written(Set<Identity> about, Function<EntityManager, Change<T>> change) {
        try {
            return database.write(change);
        } finally {
            about.forEach(changed);
        }
    }

    /** The change is committed and is not undone: bytes that cannot be removed now are left to the sweep. */
    private <T> T settled(Change<T> change) {
        Set<ContentId> left = change.left();
        try {
            custody.removeUnnamed(left);
        } catch (AvatarException e) {
            LOG.log(Level.WARNING, "unused bytes are left to the sweep: {0}", e.getMessage());
        }
        return change.result();
    }

    @Override
    public List<PhotoRecord> page(long afterId, int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw AvatarException.of(BAD_REQUEST, "a page of " + limit + " photos is not within 1.." + LONGEST_PAGE);
        }
        return database.read(rows -> PhotoRows.page(rows, afterId, limit));
    }
}
