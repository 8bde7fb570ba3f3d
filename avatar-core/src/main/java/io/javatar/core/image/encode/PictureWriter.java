package io.javatar.core.image.encode;

import static io.javatar.core.problem.Problem.UNSUPPORTED_FORMAT;

import io.javatar.core.image.Picture;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.problem.AvatarException;

/** Writes pictures in the formats that can be written. */
public final class PictureWriter {
    private PictureWriter() {}

    /** Returns whether {@code format} can be written: all but WebP. */
    public static boolean canWrite(PictureFormat format) {
        return format != PictureFormat.WEBP;
    }

    /**
     * Returns {@code picture} as a file without metadata. An animation moves in a GIF; elsewhere its first frame is
     * written. In a JPEG, what is transparent lies on white. Refuses with UNSUPPORTED_FORMAT.
     */
    public static byte[] write(Picture picture, PictureFormat format) {
        return switch (format) {
            case PNG -> PngWriter.write(picture.first());
            case JPEG -> JpegWriter.write(picture.first());
            case GIF -> GifWriter.write(picture);
            case WEBP -> throw AvatarException.of(UNSUPPORTED_FORMAT, "WebP cannot be written");
        };
    }
}
