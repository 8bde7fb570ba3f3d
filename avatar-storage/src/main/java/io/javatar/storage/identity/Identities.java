package io.javatar.storage.identity;

import io.javatar.core.identity.Subject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The identities, asked within a transaction of the caller. */
public final class Identities {
    /** How many identities there are of each kind. */
    public record Numbers(long mails, long openids) {}

    /** Returns the id of {@code subject}, or null. */
    public @Nullable Long find(EntityManager rows, Subject subject) {
        IdentityRow row = first(bySubject(rows, subject));
        return row == null ? null : row.id();
    }

    /** Returns the id of {@code subject} and locks its row until the transaction ends; null where there is none. */
    public @Nullable Long lock(EntityManager rows, Subject subject) {
        IdentityRow row = locked(rows, subject);
        return row == null ? null : row.id();
    }

    /** Returns the id of {@code subject}, made if it is new, and locks its row until the transaction ends. */
    public long claim(EntityManager rows, Subject subject, Instant now) {
        IdentityRow row = locked(rows, subject);
        if (row == null) {
            row = new IdentityRow(subject, now);
            rows.persist(row);
        }
        row.leadFrom(subject);
        rows.flush();
        return row.id();
    }

    /** Takes the identity and its hashes away. */
    public void remove(EntityManager rows, long id) {
        rows.remove(rows.getReference(IdentityRow.class, id));
    }

    /** Returns the subjects of those {@code ids} that exist. */
    public Map<Long, Subject> subjects(EntityManager rows, Collection<Long> ids) {
        Map<Long, Subject> subjects = new HashMap<>();
        if (!ids.isEmpty()) {
            rows.createQuery("select i from Identity i where i.id in :ids", IdentityRow.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> subjects.put(row.id(), row.subject()));
        }
        return subjects;
    }

    /** Returns how many there are of each kind. */
    public Numbers count(EntityManager rows) {
        return new Numbers(count(rows, Kind.EMAIL), count(rows, Kind.OPENID));
    }

    private static long count(EntityManager rows, Kind kind) {
        return rows.createQuery("select count(i) from Identity i where i.kind = :kind", Long.class)
                .setParameter("kind", kind)
                .getSingleResult();
    }

    private static @Nullable IdentityRow locked(EntityManager rows, Subject subject) {
        return first(bySubject(rows, subject).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    private static TypedQuery<IdentityRow> bySubject(EntityManager rows, Subject subject) {
        return rows.createQuery("select i from Identity i where i.text = :text", IdentityRow.class)
                .setParameter("text", subject.text());
    }

    private static @Nullable IdentityRow first(TypedQuery<IdentityRow> query) {
        List<IdentityRow> found = query.getResultList();
        return found.isEmpty() ? null : found.get(0);
    }
}
