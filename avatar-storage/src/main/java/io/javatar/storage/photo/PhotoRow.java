package io.javatar.storage.photo;

import io.javatar.core.identity.Identity;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.port.PhotoRecord;
import io.javatar.core.port.PhotoRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The row of a photo, which any number of identities may show. A new photo is a new row, so that its views are counted
 * from zero.
 */
@Entity(name = "Photo")
@Table(name = "photo")
class PhotoRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "photo_seq")
    @SequenceGenerator(name = "photo_seq", sequenceName = "photo_seq", allocationSize = 50)
    @Column(name = "id")
    private long id;

    /** The account it belongs to; null for one that was provisioned. */
    @Column(name = "owner")
    private @Nullable Long owner;

    @Column(name = "original")
    private String original;

    @Column(name = "master")
    private String master;

    @Enumerated(EnumType.STRING)
    @Column(name = "format")
    private PictureFormat format;

    @Column(name = "animated")
    private boolean animated;

    @Column(name = "width")
    private int width;

    @Column(name = "height")
    private int height;

    /** Milliseconds since 1970 UTC. */
    @Column(name = "changed")
    private long changed;

    /** Updated by BatchedViewCounts only. */
    @Column(name = "shown")
    private long shown;

    /** For JPA, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected PhotoRow() {}

    /** Makes a row for a photo that nobody owns and that was never shown. */
    PhotoRow(PhotoBlobs photo, Instant now) {
        this.owner = null;
        this.original = photo.original().hex();
        this.master = photo.master().hex();
        this.format = photo.format();
        this.animated = photo.animated();
        this.width = photo.width();
        this.height = photo.height();
        this.changed = now.toEpochMilli();
    }

    long id() {
        return id;
    }

    /** Returns whether an account owns it, so that it is kept even if no identity shows it. */
    boolean isOwned() {
        return owner != null;
    }

    PhotoBlobs blobs() {
        return new PhotoBlobs(new ContentId(original), new ContentId(master), format, animated, width, height);
    }

    PhotoRef ref() {
        return new PhotoRef(id, new ContentId(master), format, animated, Instant.ofEpochMilli(changed));
    }

    PhotoRecord recordOf(long identityId, Identity identity) {
        return new PhotoRecord(identityId, identity, blobs(), Instant.ofEpochMilli(changed), shown);
    }
}
