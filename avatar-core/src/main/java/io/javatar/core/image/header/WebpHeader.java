package io.javatar.core.image.header;

import static io.javatar.core.problem.Problem.UNSUPPORTED_FORMAT;

import io.javatar.core.problem.AvatarException;

/** Refuses; the parser comes with the next commits of this slice. */
final class WebpHeader {
    private WebpHeader() {}

    static PictureHeader read(Bytes file, PictureLimits limits) {
        throw AvatarException.of(UNSUPPORTED_FORMAT, "Webp of " + file.size() + " bytes within " + limits.bytes());
    }
}
