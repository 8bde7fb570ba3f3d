package io.javatar.storage.cache;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.identity.Subject;
import io.javatar.core.port.Assignment;
import io.javatar.core.port.Census;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.port.PhotoRecord;
import io.javatar.core.port.PhotoRef;
import io.javatar.core.port.Photos;
import io.javatar.core.serving.Bulkhead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which photo belongs to a hash, and which hashes have none. Every write makes the hashes of its subject
 * forgotten before it returns; what is asked after that is the new state. All but {@link #find} and {@link #census} goes to the source.
 */
public final class CachedPhotos implements Photos {
    private final Photos source;
    private final SingleFlight<KnownPhoto> known;
    private final Bulkhead lookups;
    private final RememberedCensus census = new RememberedCensus(System::nanoTime);

    CachedPhotos(Photos source, SingleFlight<KnownPhoto> known, Bulkhead lookups) {
        this.source = source;
        this.known = known;
        this.lookups = lookups;
    }

    @Override
    public @Nullable PhotoRef find(AvatarHash hash) {
        KnownPhoto ready = known.ready(hash.hex());
        return ready == null ? known.get(hash.hex(), new Lookup(hash)).photo() : ready.photo();
    }

    private final class Lookup implements SingleFlight.Source<KnownPhoto> {
        private final AvatarHash hash;

        Lookup(AvatarHash hash) {
            this.hash = hash;
        }

        @Override
        public KnownPhoto fetch() {
            return lookups.within(() -> KnownPhoto.of(source.find(hash)));
        }

        @Override
        public void comesBy(SingleFlight.Outcome outcome) {}

        @Override
        public Bulkhead waiters() {
            return lookups;
        }
    }

    @Override
    public @Nullable PhotoRecord of(Subject subject) {
        return source.of(subject);
    }

    @Override
    public Assignment assign(Subject subject, PhotoBlobs photo) {
        try {
            return source.assign(subject, photo);
        } finally {
            forget(subject); // also after a failure: the change may have been committed before it
        }
    }

    @Override
    public boolean erase(Subject subject) {
        try {
            return source.erase(subject);
        } finally {
            forget(subject);
        }
    }

    private void forget(Subject subject) {
        subject.hashes().forEach(hash -> known.evict(hash.hex()));
        census.changed();
    }

    @Override
    public List<PhotoRecord> page(long afterId, int limit) {
        return source.page(afterId, limit);
    }

    @Override
    public void shown(long photoId) {
        source.shown(photoId);
    }

    @Override
    public Census census() {
        return census.get(source::census);
    }
}
