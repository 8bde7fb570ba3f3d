package io.javatar.storage.cache;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.identity.Identity;
import io.javatar.core.port.AvatarIndex;
import io.javatar.core.port.PhotoRef;
import io.javatar.core.serving.Bulkhead;
import org.jspecify.annotations.Nullable;

/**
 * Caches which photo belongs to a hash, and which hashes have none. A change of what an identity shows evicts its
 * hashes before it returns, so that later lookups see the new state.
 */
public final class CachedAvatarIndex implements AvatarIndex {
    private final AvatarIndex source;
    private final SingleFlight<CachedEntry> known;
    private final Bulkhead lookups;

    CachedAvatarIndex(AvatarIndex source, SingleFlight<CachedEntry> known, Bulkhead lookups) {
        this.source = source;
        this.known = known;
        this.lookups = lookups;
    }

    @Override
    public @Nullable PhotoRef find(AvatarHash hash) {
        CachedEntry ready = known.ready(hash.hex());
        return ready == null ? known.get(hash.hex(), new Lookup(hash)).photo() : ready.photo();
    }

    /** Evicts the hashes of {@code identity}. */
    public void forget(Identity identity) {
        identity.hashes().forEach(hash -> known.evict(hash.hex()));
    }

    private final class Lookup implements SingleFlight.Source<CachedEntry> {
        private final AvatarHash hash;

        Lookup(AvatarHash hash) {
            this.hash = hash;
        }

        @Override
        public CachedEntry fetch() {
            return lookups.within(() -> CachedEntry.of(source.find(hash)));
        }

        @Override
        public void comesBy(SingleFlight.Outcome outcome) {}

        @Override
        public Bulkhead waiters() {
            return lookups;
        }
    }
}
