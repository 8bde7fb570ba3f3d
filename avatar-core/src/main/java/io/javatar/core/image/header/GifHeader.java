package io.javatar.core.image.header;

import static io.javatar.core.problem.Problem.UNSUPPORTED_FORMAT;

import io.javatar.core.problem.AvatarException;

/** Refuses; the parser comes with the next commits of this slice. */
final class GifHeader {
    private GifHeader() {}

    static PictureHeader read(Bytes file, PictureLimits limits) {
        throw AvatarException.of(UNSUPPORTED_FORMAT, "Gif of " + file.size() + " bytes within " + limits.bytes());
    }
}
