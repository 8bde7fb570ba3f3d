package io.javatar.storage.photo;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.PhotoRecord;
import io.javatar.storage.identity.Kind;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Queries of photo rows. */
final class PhotoRows {
    // Where a hash leads to more than one identity, the photo given last is shown.
    private static final String BY_HASH = """
            select p from Photo p, Identity i join i.hashes h
             where h = :hash and i.photo = p.id order by p.changed desc, p.id desc""";

    private static final String PAGE = """
            select i.id, i.kind, i.text, p from Photo p, Identity i
             where i.photo = p.id and i.id > :after order by i.id""";

    private PhotoRows() {}

    static @Nullable PhotoRow byHash(EntityManager rows, AvatarHash hash) {
        return first(rows.createQuery(BY_HASH, PhotoRow.class).setParameter("hash", hash.hex()));
    }

    static @Nullable PhotoRow find(EntityManager rows, long id) {
        return rows.find(PhotoRow.class, id);
    }

    /** Returns the row and locks it until the transaction ends; null where there is none. */
    static @Nullable PhotoRow lock(EntityManager rows, long id) {
        return rows.find(PhotoRow.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * One statement, so that it sees the rows of one moment: a short page is the last one, whatever is erased
     * meanwhile.
     */
    static List<PhotoRecord> page(EntityManager rows, long afterIdentity, int limit) {
        return rows
                .createQuery(PAGE, Object[].class)
                .setParameter("after", afterIdentity)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> ((PhotoRow) row[3]).recordOf((Long) row[0], ((Kind) row[1]).identity((String) row[2])))
                .toList();
    }

    static long count(EntityManager rows) {
        return rows.createQuery("select count(p) from Photo p", Long.class).getSingleResult();
    }

    static Set<ContentId> named(EntityManager rows, Collection<ContentId> ids) {
        List<String> names = ids.stream().map(ContentId::hex).toList();
        Set<ContentId> named = new HashSet<>();
        for (String column : List.of("original", "master")) {
            rows.createQuery("select p." + column + " from Photo p where p." + column + " in :names", String.class)
                    .setParameter("names", names)
                    .getResultList()
                    .forEach(name -> named.add(new ContentId(name)));
        }
        return named;
    }

    private static @Nullable PhotoRow first(TypedQuery<PhotoRow> query) {
        // Not setMaxResults: EclipseLink would compile the statement each time, at four times the cost.
        List<PhotoRow> found = query.getResultList();
        return found.isEmpty() ? null : found.get(0);
    }
}
