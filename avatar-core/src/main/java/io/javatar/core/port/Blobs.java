package io.javatar.core.port;

import org.jspecify.annotations.Nullable;

/** Stored bytes by the hash of their content. Throws AvatarException(STORAGE_DOWN) when the store does not answer. */
public interface Blobs {
    /** Stores {@code bytes} and returns their name; when this returns, they survive a crash. Storing twice is one. */
    ContentId put(byte[] bytes);

    /** Returns the bytes, or null where there are none. */
    byte @Nullable [] get(ContentId id);

    /** Removes the bytes if there are any. */
    void delete(ContentId id);
}
