package io.javatar.core.image.header;

import static io.javatar.core.problem.Problem.NO_PICTURE;
import static io.javatar.core.problem.Problem.UNSUPPORTED_FORMAT;

import io.javatar.core.image.Orientation;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.problem.AvatarException;
import org.jspecify.annotations.Nullable;

/**
 * What a picture file says about itself, read without decoding it.
 *
 * @param format by the first bytes, never by a file name
 * @param width of the canvas as stored, in pixels
 * @param height of the canvas as stored, in pixels
 * @param frames how many pictures the file holds, at least 1
 * @param loops how often an animation runs, 0 without end
 * @param orientation what makes the stored picture upright
 * @param memory the most memory that decoding takes
 */
public record PictureHeader(
        PictureFormat format,
        int width,
        int height,
        int frames,
        int loops,
        Orientation orientation,
        DecodeMemory memory) {
    /**
     * Reads the header of {@code file}, and walks through the parts of the file so that a truncated one is found.
     * Nothing is decoded. Refuses with NO_PICTURE, UNSUPPORTED_FORMAT, BROKEN_PICTURE, TOO_MANY_BYTES, TOO_MANY_PIXELS,
     * TOO_MANY_FRAMES, TOO_MUCH_WORK.
     */
    public static PictureHeader of(byte[] file, PictureLimits limits) {
        limits.checkBytes(file.length);
        Bytes bytes = Bytes.of(file);
        return switch (formatOf(bytes)) {
            case PNG -> PngHeader.read(bytes, limits);
            case JPEG -> JpegHeader.read(bytes, limits);
            case GIF -> GifHeader.read(bytes, limits);
            case WEBP -> WebpHeader.read(bytes, limits);
        };
    }

    /** Returns the header of a picture that does not move. */
    static PictureHeader still(
            PictureFormat format, int width, int height, Orientation orientation, DecodeMemory memory) {
        return new PictureHeader(format, width, height, 1, 1, orientation, memory);
    }

    /** Returns the pixels of the canvas. */
    public long canvas() {
        return (long) width * height;
    }

    private static PictureFormat formatOf(Bytes bytes) {
        PictureFormat format = sniff(bytes);
        if (format == null) {
            throw bytes.size() == 0
                    ? AvatarException.of(NO_PICTURE, "0 bytes are no picture")
                    : AvatarException.of(UNSUPPORTED_FORMAT, unsupported(ForeignFormat.of(bytes)));
        }
        return format;
    }

    private static String unsupported(@Nullable ForeignFormat format) {
        return format == null
                ? "the file is none of PNG, JPEG, GIF, WebP"
                : format.title() + " pictures are not taken; send PNG, JPEG, GIF or WebP";
    }

    /** Returns the format that the first bytes of {@code file} are those of, or null; the rest may be broken. */
    public static @Nullable PictureFormat sniff(byte[] file) {
        return sniff(Bytes.of(file));
    }

    private static @Nullable PictureFormat sniff(Bytes bytes) {
        if (bytes.has(0, PngChunk.SIGNATURE)) {
            return PictureFormat.PNG;
        }
        if (bytes.has(0, "\u00ff\u00d8\u00ff")) {
            return PictureFormat.JPEG;
        }
        if (bytes.has(0, "GIF87a") || bytes.has(0, "GIF89a")) {
            return PictureFormat.GIF;
        }
        return bytes.has(0, "RIFF") && bytes.has(8, "WEBP") ? PictureFormat.WEBP : null;
    }
}
