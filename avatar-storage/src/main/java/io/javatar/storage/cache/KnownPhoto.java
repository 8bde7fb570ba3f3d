package io.javatar.storage.cache;

import io.javatar.core.port.PhotoRef;
import org.jspecify.annotations.Nullable;

/**
 * A cached lookup of a hash.
 *
 * @param photo its photo, or null where it is known to have none
 */
record KnownPhoto(@Nullable PhotoRef photo) {
    static final KnownPhoto NONE = new KnownPhoto(null);

    static KnownPhoto of(@Nullable PhotoRef photo) {
        return photo == null ? NONE : new KnownPhoto(photo);
    }
}
