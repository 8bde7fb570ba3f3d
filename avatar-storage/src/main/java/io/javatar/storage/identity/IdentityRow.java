package io.javatar.storage.identity;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.identity.Identity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One identity and every hash that leads to it. */
@Entity(name = "Identity")
@Table(name = "identity")
class IdentityRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_seq")
    @SequenceGenerator(name = "identity_seq", sequenceName = "identity_seq", allocationSize = 50)
    @Column(name = "id")
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "text")
    private String text;

    /** The account it belongs to; null while nobody has proven it. */
    @Column(name = "owner")
    private @Nullable Long owner;

    /** The row of the photo that it shows; null while it shows none. */
    @Column(name = "photo")
    private @Nullable Long photo;

    /** Milliseconds since 1970 UTC. */
    @Column(name = "created")
    private long created;

    @ElementCollection
    @CollectionTable(name = "identity_hash", joinColumns = @JoinColumn(name = "identity_id"))
    @Column(name = "hash")
    private Set<String> hashes = new HashSet<>();

    /** For JPA, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected IdentityRow() {}

    /** Makes a row for an identity that nobody has proven yet, and that shows no photo. */
    IdentityRow(Identity identity, Instant now) {
        this.kind = Kind.of(identity);
        this.text = identity.text();
        this.owner = null;
        this.photo = null;
        this.created = now.toEpochMilli();
    }

    Identities.Entry entry() {
        return new Identities.Entry(id, kind.identity(text), photo);
    }

    /** Makes it show the photo with this row, or none. */
    void show(@Nullable Long photo) {
        this.photo = photo;
    }

    /** Makes every hash of {@code identity} lead here; older versions of this program computed fewer. */
    void leadFrom(Identity identity) {
        identity.hashes().stream().map(AvatarHash::hex).forEach(hashes::add);
    }
}
