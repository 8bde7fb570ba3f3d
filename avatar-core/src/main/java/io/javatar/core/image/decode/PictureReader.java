package io.javatar.core.image.decode;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.image.Frame;
import io.javatar.core.image.Picture;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.header.PictureHeader;
import io.javatar.core.image.header.PictureLimits;
import io.javatar.core.problem.AvatarException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads pictures: PNG, JPEG, GIF, WebP, told apart by their first bytes. What comes out is upright, in sRGB, and bears
 * no metadata. Every method refuses with NO_PICTURE, UNSUPPORTED_FORMAT, BROKEN_PICTURE (truncated ones too),
 * TOO_MANY_BYTES, TOO_MANY_PIXELS or TOO_MANY_FRAMES, the limits before anything is unpacked.
 *
 * <p>Of animated GIFs every frame is read; of animated PNG and WebP files the first.
 *
 * @param limits what is decoded at all
 */
public record PictureReader(PictureLimits limits) {
    /** To be asked for when a picture shall not be shrunk while it is read. */
    public static final int FULL = Integer.MAX_VALUE;

    /** Returns what {@code file} says of itself; nothing is unpacked. */
    public PictureHeader header(byte[] file) {
        return PictureHeader.of(file, limits);
    }

    /** Returns all frames at full size. */
    public Picture read(byte[] file) {
        return read(file, FULL);
    }

    /** Returns the first frame at full size. */
    public Pixels readStill(byte[] file) {
        return readStill(file, FULL);
    }

    /**
     * Returns all frames for a use that needs at most {@code side} pixels (at least 1) on the shorter side: a much
     * larger picture is shrunk while it is read, to no less than twice that.
     */
    public Picture read(byte[] file, int side) {
        List<Frame> frames = new ArrayList<>();
        PictureHeader header = frames(file, side, frames::add);
        return new Picture(frames, header.loops());
    }

    /** Returns the first frame; {@code side} as in {@link #read(byte[], int)}. */
    public Pixels readStill(byte[] file, int side) {
        PictureHeader header = header(file);
        return header.orientation().upright(decoded(() -> switch (header.format()) {
            case PNG -> PngDecoder.decode(file, side);
            case JPEG -> JpegDecoder.decode(file, header, side);
            case GIF -> throw new IOException("not yet");
            case WEBP -> throw new IOException("not yet");
        }));
    }

    /**
     * Hands the frames over one by one, so that a long animation need not be in memory; {@code side} as in
     * {@link #read(byte[], int)}. Returns the header.
     */
    public PictureHeader frames(byte[] file, int side, Consumer<Frame> frames) {
        PictureHeader header = header(file);
        frames.accept(new Frame(readStill(file, side), 0));
        return header;
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
