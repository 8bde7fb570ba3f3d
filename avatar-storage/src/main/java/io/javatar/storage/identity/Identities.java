package io.javatar.storage.identity;

import io.javatar.core.identity.Identity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Queries and changes of identities, within a transaction of the caller. */
public final class Identities {
    /**
     * An identity that has a row.
     *
     * @param id of the row
     * @param identity its kind and text
     * @param photo the row of the photo that it shows, or null
     */
    public record Entry(
            long id, Identity identity, @Nullable Long photo) {}

    /** The number of identities of each kind. */
    public record Numbers(long mails, long openids) {}

    /** Returns the entry of {@code identity}, or null. */
    public @Nullable Entry find(EntityManager rows, Identity identity) {
        IdentityRow row = first(byText(rows, identity));
        return row == null ? null : row.entry();
    }

    /** Returns the entry of {@code identity} and locks its row until the transaction ends; null where there is none. */
    public @Nullable Entry lock(EntityManager rows, Identity identity) {
        IdentityRow row = locked(rows, identity);
        return row == null ? null : row.entry();
    }

    /** Returns the entry of {@code identity}, created if it is new, and locks its row until the transaction ends. */
    public Entry claim(EntityManager rows, Identity identity, Instant now) {
        IdentityRow row = locked(rows, identity);
        if (row == null) {
            row = new IdentityRow(identity, now);
            rows.persist(row);
        }
        row.leadFrom(identity);
        rows.flush();
        return row.entry();
    }

    /** Makes the identity with row {@code id} show the photo with row {@code photo}, or none. */
    public void show(EntityManager rows, long id, @Nullable Long photo) {
        rows.getReference(IdentityRow.class, id).show(photo);
        rows.flush();
    }

    /** Returns the identities that show a photo, by ascending ids, and locks their rows until the transaction ends. */
    public List<Entry> lockShowing(EntityManager rows, long photo) {
        return rows
                .createQuery("select i from Identity i where i.photo = :photo order by i.id", IdentityRow.class)
                .setParameter("photo", photo)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .map(IdentityRow::entry)
                .toList();
    }

    /** Returns whether any identity shows the photo. */
    public boolean anyShows(EntityManager rows, long photo) {
        return rows.createQuery("select count(i) from Identity i where i.photo = :photo", Long.class)
                        .setParameter("photo", photo)
                        .getSingleResult()
                > 0;
    }

    /** Removes the identity with row {@code id} and its hashes. */
    public void remove(EntityManager rows, long id) {
        rows.remove(rows.getReference(IdentityRow.class, id));
        rows.flush();
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

    private static @Nullable IdentityRow locked(EntityManager rows, Identity identity) {
        return first(byText(rows, identity).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    private static TypedQuery<IdentityRow> byText(EntityManager rows, Identity identity) {
        return rows.createQuery("select i from Identity i where i.text = :text", IdentityRow.class)
                .setParameter("text", identity.text());
    }

    private static @Nullable IdentityRow first(TypedQuery<IdentityRow> query) {
        List<IdentityRow> found = query.getResultList();
        return found.isEmpty() ? null : found.get(0);
    }
}
