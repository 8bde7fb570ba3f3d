package io.javatar.storage.photo;

import static io.javatar.core.port.Assignment.CREATED;
import static io.javatar.core.port.Assignment.REPLACED;
import static io.javatar.core.port.Assignment.UNCHANGED;
import static io.javatar.core.problem.Problem.BAD_REQUEST;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.identity.Subject;
import io.javatar.core.port.Assignment;
import io.javatar.core.port.Census;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.port.PhotoRecord;
import io.javatar.core.port.PhotoRef;
import io.javatar.core.port.Photos;
import io.javatar.core.problem.AvatarException;
import io.javatar.storage.blob.BlobCustody;
import io.javatar.storage.identity.Identities;
import io.javatar.storage.schema.Database;
import jakarta.persistence.EntityManager;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final AccessCounts counts;
    private final Clock clock;
    private final Identities identities = new Identities();

    /** Photos in {@code database} whose bytes are in {@code custody}, counted in {@code counts}, dated by {@code clock}. */
    public JpaPhotos(Database database, BlobCustody custody, AccessCounts counts, Clock clock) {
        this.database = database;
        this.custody = custody;
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public @Nullable PhotoRef find(AvatarHash hash) {
        return database.read(rows -> {
            PhotoRow row = PhotoRows.byHash(rows, hash);
            return row == null ? null : row.ref();
        });
    }

    @Override
    public @Nullable PhotoRecord of(Subject subject) {
        return database.read(rows -> {
            Long identity = identities.find(rows, subject);
            PhotoRow row = identity == null ? null : PhotoRows.ofIdentity(rows, identity);
            return row == null ? null : row.recordOf(subject);
        });
    }

    /** What a change did, and which bytes may have lost their last row by it. */
    private record Change(Assignment assignment, Set<ContentId> left) {}

    @Override
    public Assignment assign(Subject subject, PhotoBlobs photo) {
        Change change = custody.naming(blobs(photo), () -> database.write(rows -> assigned(rows, subject, photo)));
        removeLeft(change.left());
        return change.assignment();
    }

    private Change assigned(EntityManager rows, Subject subject, PhotoBlobs photo) {
        long identity = identities.claim(rows, subject, clock.instant());
        PhotoRow before = PhotoRows.ofIdentity(rows, identity);
        if (before != null && before.blobs().equals(photo)) {
            return new Change(UNCHANGED, Set.of());
        }
        Set<ContentId> left = before == null ? Set.of() : removed(rows, before);
        rows.persist(new PhotoRow(identity, photo, clock.instant()));
        return new Change(before == null ? CREATED : REPLACED, left);
    }

    @Override
    public boolean erase(Subject subject) {
        Set<ContentId> left = database.write(rows -> erased(rows, subject));
        removeLeft(left);
        return !left.isEmpty();
    }

    private Set<ContentId> erased(EntityManager rows, Subject subject) {
        Long identity = identities.lock(rows, subject);
        if (identity == null) {
            return Set.of();
        }
        PhotoRow photo = PhotoRows.ofIdentity(rows, identity);
        Set<ContentId> left = photo == null ? Set.of() : removed(rows, photo);
        identities.remove(rows, identity);
        return left;
    }

    /** Removes the row at once, for rows that replace it or that it refers to; returns the bytes it named. */
    private static Set<ContentId> removed(EntityManager rows, PhotoRow photo) {
        rows.remove(photo);
        rows.flush();
        return blobs(photo.blobs());
    }

    private static Set<ContentId> blobs(PhotoBlobs photo) {
        return photo.original().equals(photo.master())
                ? Set.of(photo.master())
                : Set.of(photo.original(), photo.master());
    }

    /** The change is committed and stands: bytes that cannot be removed now are the sweep's. */
    private void removeLeft(Set<ContentId> left) {
        try {
            custody.removeUnnamed(left);
        } catch (AvatarException e) {
            LOG.log(Level.WARNING, "unused bytes are left to the sweep: {0}", e.getMessage());
        }
    }

    @Override
    public List<PhotoRecord> page(long afterId, int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw AvatarException.of(BAD_REQUEST, "a page of " + limit + " photos is not within 1.." + LONGEST_PAGE);
        }
        return database.read(rows -> {
            List<PhotoRecord> page = new ArrayList<>();
            long after = afterId;
            // A short page is the last one, whoever is erased meanwhile: so it is filled as long as there are rows.
            while (page.size() < limit) {
                List<PhotoRow> photos = PhotoRows.page(rows, after, limit - page.size());
                if (photos.isEmpty()) {
                    break;
                }
                page.addAll(records(rows, photos));
                after = photos.get(photos.size() - 1).identity();
            }
            return page;
        });
    }

    private List<PhotoRecord> records(EntityManager rows, List<PhotoRow> photos) {
        Map<Long, Subject> subjects = identities.subjects(
                rows, photos.stream().map(PhotoRow::identity).toList());
        List<PhotoRecord> records = new ArrayList<>();
        for (PhotoRow photo : photos) {
            Subject subject = subjects.get(photo.identity());
            if (subject != null) { // else erased between the two questions
                records.add(photo.recordOf(subject));
            }
        }
        return records;
    }

    @Override
    public void shown(long photoId) {
        counts.add(photoId);
    }

    @Override
    public Census census() {
        return database.read(rows -> {
            Identities.Numbers numbers = identities.count(rows);
            return new Census(0, numbers.mails(), numbers.openids(), 0, 0, PhotoRows.count(rows));
        });
    }
}
