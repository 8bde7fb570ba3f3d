package io.javatar.storage.photo;

import io.javatar.core.identity.Subject;
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

/** The photo of one identity. A new photo is a new row, so that its showings are counted from none. */
@Entity(name = "Photo")
@Table(name = "photo")
class PhotoRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "photo_seq")
    @SequenceGenerator(name = "photo_seq", sequenceName = "photo_seq", allocationSize = 50)
    @Column(name = "id")
    private long id;

    @Column(name = "identity_id")
    private long identity;

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

    /** Raised by AccessCounts only. */
    @Column(name = "shown")
    private long shown;

    /** For JPA, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected PhotoRow() {}

    /** A row for a photo that was never shown. */
    PhotoRow(long identity, PhotoBlobs photo, Instant now) {
        this.identity = identity;
        this.original = photo.original().hex();
        this.master = photo.master().hex();
        this.format = photo.format();
        this.animated = photo.animated();
        this.width = photo.width();
        this.height = photo.height();
        this.changed = now.toEpochMilli();
    }

    long identity() {
        return identity;
    }

    PhotoBlobs blobs() {
        return new PhotoBlobs(new ContentId(original), new ContentId(master), format, animated, width, height);
    }

    PhotoRef ref() {
        return new PhotoRef(id, new ContentId(master), format, animated, Instant.ofEpochMilli(changed));
    }

    PhotoRecord recordOf(Subject subject) {
        return new PhotoRecord(identity, subject, blobs(), Instant.ofEpochMilli(changed), shown);
    }
}
