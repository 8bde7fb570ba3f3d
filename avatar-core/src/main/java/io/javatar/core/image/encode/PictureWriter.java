package io.javatar.core.image.encode;

import io.javatar.core.image.Picture;
import io.javatar.core.image.PictureFormat;
import java.util.List;

/** Writes pictures in every format. */
public final class PictureWriter {
    private PictureWriter() {}

    /**
     * Returns {@code picture} as a file without metadata. An animation moves in a GIF; elsewhere its first frame is
     * written. In a JPEG, transparent pixels are painted on white; a WebP is lossless.
     */
    public static byte[] write(Picture picture, PictureFormat format) {
        return write(picture, format, List.of());
    }

    /** The same with text about the picture, which a PNG holds and other formats omit. */
    public static byte[] write(Picture picture, PictureFormat format, List<PngText> words) {
        return switch (format) {
            case PNG -> PngWriter.write(picture.first(), words);
            case JPEG -> JpegWriter.write(picture.first());
            case GIF -> GifWriter.write(picture);
            case WEBP -> WebpWriter.write(picture.first());
        };
    }
}
