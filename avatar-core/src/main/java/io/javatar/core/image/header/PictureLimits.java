package io.javatar.core.image.header;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;
import static io.javatar.core.problem.Problem.TOO_MANY_BYTES;
import static io.javatar.core.problem.Problem.TOO_MANY_FRAMES;
import static io.javatar.core.problem.Problem.TOO_MANY_PIXELS;

import io.javatar.core.problem.AvatarException;

/**
 * Limits on the pictures that are accepted for decoding.
 *
 * @param bytes of the file, at least 1
 * @param pixels of the canvas: width times height, at least 1
 * @param side the longer one of the canvas, in pixels, at least 1
 * @param frames of an animation, at least 1
 * @param animatedPixels frames times canvas pixels of an animation, at least 1: what decoding it costs
 */
public record PictureLimits(long bytes, long pixels, int side, int frames, long animatedPixels) {
    /** The limits for uploads: 10 MiB, 50 million pixels, 10,000 px a side, 500 frames, 100 million pixels. */
    public static final PictureLimits DEFAULT = new PictureLimits(10L << 20, 50_000_000, 10_000, 500, 100_000_000);

    /** For what we wrote ourselves, within the limits that held then: no operator's limit, and those of a decoder alone. */
    public static final PictureLimits STORED =
            new PictureLimits(Long.MAX_VALUE, 50_000_000, 10_000, Integer.MAX_VALUE, Long.MAX_VALUE);

    /** Refuses limits below 1. */
    public PictureLimits {
        if (bytes < 1 || pixels < 1 || side < 1 || frames < 1 || animatedPixels < 1) {
            throw new IllegalArgumentException("limits are at least 1");
        }
    }

    /** Refuses with TOO_MANY_BYTES. */
    public void checkBytes(long length) {
        if (length > bytes) {
            throw AvatarException.of(TOO_MANY_BYTES, length + " bytes are above " + bytes);
        }
    }

    /** Refuses with TOO_MANY_PIXELS, an empty canvas with BROKEN_PICTURE. */
    public void checkCanvas(long width, long height) {
        if (width < 1 || height < 1) {
            throw AvatarException.of(BROKEN_PICTURE, "a canvas of " + width + "x" + height + " px is empty");
        }
        if (Math.max(width, height) > side) {
            throw AvatarException.of(TOO_MANY_PIXELS, width + "x" + height + " px: a side is above " + side + " px");
        }
        if (width * height > pixels) {
            throw AvatarException.of(
                    TOO_MANY_PIXELS, width + "x" + height + " = " + width * height + " pixels are above " + pixels);
        }
    }

    /** Refuses with TOO_MANY_FRAMES. */
    public void checkFrames(long count) {
        if (count > frames) {
            throw AvatarException.of(TOO_MANY_FRAMES, "more than " + frames + " frames");
        }
    }

    /** Refuses with TOO_MANY_FRAMES; {@code canvas} is width times height, in pixels. */
    public void checkFrames(long count, long canvas) {
        checkFrames(count);
        if (count > 1 && count * canvas > animatedPixels) {
            throw AvatarException.of(
                    TOO_MANY_FRAMES,
                    count + " frames of " + canvas + " pixels are " + count * canvas + " pixels, above "
                            + animatedPixels + " in all");
        }
    }
}
