package io.javatar.core.image.encode;

import static io.javatar.core.problem.Problem.UNSUPPORTED_FORMAT;

import io.javatar.core.image.Picture;
import io.javatar.core.problem.AvatarException;

/** Refuses; the writer comes with the next commits of this slice. */
final class GifWriter {
    private GifWriter() {}

    static byte[] write(Picture picture) {
        throw AvatarException.of(
                UNSUPPORTED_FORMAT, "a GIF of " + picture.frames().size() + " frames");
    }
}
