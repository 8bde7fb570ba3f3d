package io.javatar.core.image.encode;

import io.javatar.core.image.Picture;
import io.javatar.core.image.PictureFormat;
import java.util.List;

/** Writes pictures in every format. */
public final class PictureWriter {
    private PictureWriter() {}

    /**
     * Returns {@code picture} as a file without metadata. An animation moves in a GIF; elsewhere its first frame is
     * written. In a JPEG, what is transparent lies on white; a WebP is without loss.
     */
    public static byte[] write(Picture picture, PictureFormat format) {
        return write(picture, format, List.of());
    }

    /** The same with words about the picture, which a PNG carries and other formats leave out. */
    public static byte[] write(Picture picture, PictureFormat format, List<PngText> words) {
        return switch (format) {
            case PNG -> PngWriter.write(picture.first(), words);
            case JPEG -> JpegWriter.write(picture.first());
            case GIF -> GifWriter.write(picture);
            case WEBP -> WebpWriter.write(picture.first());
        };
    }
}
