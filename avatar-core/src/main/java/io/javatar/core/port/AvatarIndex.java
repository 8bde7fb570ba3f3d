package io.javatar.core.port;

import io.javatar.core.identity.AvatarHash;
import org.jspecify.annotations.Nullable;

/** Which photo to show for a hash: the hot path of serving. */
@FunctionalInterface
public interface AvatarIndex {
    /**
     * Returns the photo to show for {@code hash}, or null; of several identities with this hash, the photo given last. May
     * come from a cache. Throws AvatarException(STORAGE_DOWN) when the store does not answer.
     */
    @Nullable
    PhotoRef find(AvatarHash hash);
}
