package io.javatar.core.image.decode;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.image.Frame;
import io.javatar.core.image.Picture;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.Sizing;
import io.javatar.core.image.header.GifImage;
import io.javatar.core.image.header.PictureHeader;
import io.javatar.core.image.header.PictureLimits;
import io.javatar.core.problem.AvatarException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads pictures: PNG, JPEG, GIF, WebP, distinguished by their first bytes. The result is upright, in sRGB, and without
 * metadata. Every method refuses with NO_PICTURE, UNSUPPORTED_FORMAT, BROKEN_PICTURE (truncated ones too),
 * TOO_MANY_BYTES, TOO_MANY_PIXELS, TOO_MANY_FRAMES or TOO_MUCH_WORK, the limits before anything is decoded.
 *
 * <p>Of animated GIFs every frame is read; of animated PNG and WebP files the first.
 *
 * @param limits what is accepted for decoding
 */
public record PictureReader(PictureLimits limits) {
    /** Returns what {@code file} says of itself; nothing is unpacked. */
    public PictureHeader header(byte[] file) {
        return PictureHeader.of(file, limits);
    }

    /** Returns all frames at full size. */
    public Picture read(byte[] file) {
        return read(file, Sizing.full());
    }

    /** Returns the first frame at full size. */
    public Pixels readStill(byte[] file) {
        return readStill(file, Sizing.full());
    }

    /** Returns all frames at the size wanted. */
    public Picture read(byte[] file, Sizing sizing) {
        List<Frame> frames = new ArrayList<>();
        PictureHeader header = frames(file, sizing, frames::add);
        return new Picture(frames, header.loops());
    }

    /** Returns the first frame at the size wanted. */
    public Pixels readStill(byte[] file, Sizing sizing) {
        return first(file, header(file), sizing);
    }

    /**
     * Hands the frames over one by one, at the size wanted, so that a long animation need not be in memory. Returns the
     * header.
     */
    public PictureHeader frames(byte[] file, Sizing sizing, Consumer<Frame> frames) {
        PictureHeader header = header(file);
        if (header.frames() > 1) {
            GifDecoder decoder = GifDecoder.of(file, limits);
            for (GifImage image : decoder.images()) {
                frames.accept(decoded(() -> decoder.next(image, sizing)));
            }
        } else {
            frames.accept(new Frame(first(file, header, sizing), 0));
        }
        return header;
    }

    private Pixels first(byte[] file, PictureHeader header, Sizing sizing) {
        return header.orientation().upright(decoded(() -> switch (header.format()) {
            case PNG -> PngDecoder.decode(file, sizing);
            case JPEG -> JpegDecoder.decode(file, header, sizing);
            case GIF -> GifDecoder.first(file, limits, sizing);
            case WEBP -> WebpDecoder.decode(file, limits, sizing);
        }));
    }

    /** Decodes; whatever goes wrong in a decoder is the file's fault. */
    private static <T> T decoded(Decoding<T> decoding) {
        try {
            return decoding.run();
        } catch (AvatarException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw AvatarException.of(BROKEN_PICTURE, "the picture's data cannot be decoded", e);
        }
    }

    private interface Decoding<T> {
        T run() throws IOException;
    }
}
