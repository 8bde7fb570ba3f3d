package io.javatar.core.photo;

import io.javatar.core.identity.Identity;
import io.javatar.core.intake.AcceptedPhoto;
import io.javatar.core.intake.PhotoIntake;
import io.javatar.core.port.Assignment;
import io.javatar.core.port.Blobs;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.port.PhotoRecord;
import io.javatar.core.port.Photos;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Photos pushed by an organisation for its people: identities without an account. */
public final class Provisioning {
    private final PhotoIntake intake;
    private final Blobs blobs;
    private final Photos photos;

    /**
     * Checks pictures with {@code intake}, stores their bytes in {@code blobs} and their identities in {@code photos}.
     */
    public Provisioning(PhotoIntake intake, Blobs blobs, Photos photos) {
        this.intake = intake;
        this.blobs = blobs;
        this.photos = photos;
    }

    /** Returns the photo checked, upright and bounded, or refuses it; nothing is stored. */
    public AcceptedPhoto check(byte[] bytes) {
        return intake.accept(bytes);
    }

    /**
     * A photo that was given.
     *
     * @param assignment the result of giving it
     * @param photo what was stored
     */
    public record Given(Assignment assignment, PhotoBlobs photo) {}

    /** Gives {@code identity} the photo; when this returns, it survives a crash. */
    public Given give(Identity identity, AcceptedPhoto photo) {
        PhotoBlobs stored = new PhotoBlobs(
                blobs.put(photo.original()),
                blobs.put(photo.master()),
                photo.format(),
                photo.animated(),
                photo.width(),
                photo.height());
        return new Given(photos.assign(identity, stored), stored);
    }

    /** Returns what is kept of {@code identity}, or null. */
    public @Nullable PhotoRecord find(Identity identity) {
        return photos.of(identity);
    }

    /** Erases the identity, and its photo unless others show or own it; returns whether there was one. */
    public boolean erase(Identity identity) {
        return photos.eraseIdentity(identity);
    }

    /** Returns at most {@code limit} (1..1000) photos after the cursor {@code afterId} (0 at first). */
    public List<PhotoRecord> page(long afterId, int limit) {
        return photos.page(afterId, limit);
    }
}
