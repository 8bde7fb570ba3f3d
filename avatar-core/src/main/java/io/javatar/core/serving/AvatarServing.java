package io.javatar.core.serving;

import io.javatar.core.request.AvatarRequest;
import org.jspecify.annotations.Nullable;

/** Answers requests for avatars. */
@FunctionalInterface
public interface AvatarServing {
    /** Returns the answer to a client that has nothing yet; refuses with BUSY when too many pictures are being made. */
    default AvatarAnswer answer(AvatarRequest request) {
        return answer(request, null);
    }

    /**
     * Returns the answer; refuses with BUSY when too many pictures are being made. A photo that the client has already is
     * neither read nor made again.
     *
     * @param copy what the client has, or null where it has nothing
     */
    AvatarAnswer answer(AvatarRequest request, @Nullable ClientCopy copy);
}
