package io.javatar.core.serving;

import io.javatar.core.request.AvatarRequest;

/** Answers requests for avatars. */
@FunctionalInterface
public interface AvatarServing {
    /** Returns the answer; refuses with BUSY when too many pictures are being made. */
    AvatarAnswer answer(AvatarRequest request);
}
