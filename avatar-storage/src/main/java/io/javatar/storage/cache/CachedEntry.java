package io.javatar.storage.cache;

import io.javatar.core.port.PhotoRef;
import org.jspecify.annotations.Nullable;

/**
 * A cached lookup of a hash.
 *
 * @param photo its photo, or null where it is known to have none
 */
record CachedEntry(@Nullable PhotoRef photo) {
    static final CachedEntry NONE = new CachedEntry(null);

    static CachedEntry of(@Nullable PhotoRef photo) {
        return photo == null ? NONE : new CachedEntry(photo);
    }
}
