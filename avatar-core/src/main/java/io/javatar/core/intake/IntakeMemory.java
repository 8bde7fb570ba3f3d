package io.javatar.core.intake;

import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.header.DecodeMemory;
import io.javatar.core.image.header.PictureHeader;

/**
 * Estimates the most memory that the intake of a picture takes: the larger of its two phases, decoding, whose rows are
 * shrunk as they come, and encoding.
 */
final class IntakeMemory {
    private static final int ARGB = 4;
    private static final long STRIPS = 3L * ARGB << 20; // rows that wait to be made smaller, and are made so

    /** Bytes for each pixel of a result that encoding takes: itself, turned, and its file while that grows. */
    private static final int ENCODING = 7 * ARGB;

    /** The same of a JPEG file, which is small. */
    private static final int ENCODING_JPEG = 4 * ARGB;

    /** The same of all frames of an animation: two files that grow. */
    private static final int ANIMATION = 3;

    private IntakeMemory() {}

    /** Returns it for a file of {@code length} bytes. */
    static DecodeMemory of(PictureHeader header, int length) {
        double scale = Math.min(1, (double) PhotoIntake.ORIGINAL / Math.max(header.width(), header.height()));
        long width = (long) Math.ceil(header.width() * scale);
        long pixels = width * (long) Math.ceil(header.height() * scale);
        long narrow = scale < 1 ? ARGB * width * header.height() + STRIPS : ARGB * pixels;
        long decoding = header.memory().heap() + narrow;
        long encoding = (header.format() == PictureFormat.JPEG ? ENCODING_JPEG : ENCODING) * pixels;
        long animation = header.frames() > 1 ? decoding + animation(header) + encoding : 0;
        long heap = Math.max(animation, Math.max(decoding, narrow + encoding));
        return new DecodeMemory(heap + 2L * length, header.memory().outside());
    }

    private static long animation(PictureHeader header) {
        double pixels = (double) header.frames() * header.canvas();
        return (long) (ANIMATION
                * (Math.min(pixels, AnimationIntake.ORIGINAL_PIXELS)
                        + Math.min(pixels, AnimationIntake.MASTER_PIXELS)));
    }
}
