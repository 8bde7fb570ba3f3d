package io.javatar.core.image.header;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.problem.AvatarException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a WebP file that determine its (first) picture (RFC 9649), not yet decoded.
 *
 * @param width of the canvas, in pixels
 * @param height of the canvas, in pixels
 * @param left of the picture on the canvas, in pixels
 * @param top of the picture on the canvas, in pixels
 * @param coded the coded picture
 * @param alpha its alpha where that is coded separately
 * @param profile its ICC profile
 * @param exif the EXIF data of a camera
 */
public record WebpFile(
        int width,
        int height,
        int left,
        int top,
        WebpBitstream coded,
        @Nullable Bytes alpha,
        @Nullable Bytes profile,
        @Nullable Bytes exif) {
    private static final int ANIMATED = 0x02;
    private static final int FRAME_HEADER = 16;

    /** Reads the file; refuses with BROKEN_PICTURE, TOO_MANY_PIXELS, TOO_MANY_FRAMES. */
    public static WebpFile of(Bytes file, PictureLimits limits) {
        Bytes riff = file.slice(0, 8 + file.u32le(4));
        RiffChunk first = RiffChunk.at(riff, 12);
        if (!first.type().equals("VP8X")) {
            WebpBitstream coded = WebpBitstream.of(first, limits);
            return new WebpFile(coded.width(), coded.height(), 0, 0, coded, null, null, null);
        }
        int width = 1 + first.data().u24le(4);
        int height = 1 + first.data().u24le(7);
        limits.checkCanvas(width, height);
        List<RiffChunk> chunks = RiffChunk.all(riff, 12);
        boolean animated = (first.data().u8(0) & ANIMATED) != 0;
        WebpFile picture = animated
                ? animated(width, height, chunks, limits)
                : composed(width, height, chunks, new Corner(0, 0), limits);
        return picture.with(data(chunks, "ICCP"), data(chunks, "EXIF"));
    }

    private static WebpFile animated(int width, int height, List<RiffChunk> chunks, PictureLimits limits) {
        long frames = chunks.stream().filter(c -> c.type().equals("ANMF")).count();
        limits.checkFrames(frames, (long) width * height);
        Bytes frame = data(chunks, "ANMF");
        if (frame == null) {
            throw AvatarException.of(BROKEN_PICTURE, "an animated WebP file without a frame");
        }
        Corner corner = new Corner(2 * frame.u24le(0), 2 * frame.u24le(3));
        return composed(width, height, RiffChunk.all(frame, FRAME_HEADER), corner, limits);
    }

    private static WebpFile composed(
            int width, int height, List<RiffChunk> chunks, Corner corner, PictureLimits limits) {
        RiffChunk picture = chunks.stream()
                .filter(c -> c.type().startsWith("VP8") && !c.type().equals("VP8X"))
                .findFirst()
                .orElseThrow(() -> AvatarException.of(BROKEN_PICTURE, "a WebP file without a picture"));
        WebpBitstream coded = WebpBitstream.of(picture, limits);
        if (corner.left > width - coded.width() || corner.top > height - coded.height()) {
            throw AvatarException.of(BROKEN_PICTURE, "a WebP picture that is not within its canvas");
        }
        return new WebpFile(width, height, corner.left, corner.top, coded, data(chunks, "ALPH"), null, null);
    }

    private record Corner(int left, int top) {}

    private WebpFile with(@Nullable Bytes profile, @Nullable Bytes exif) {
        return new WebpFile(width, height, left, top, coded, alpha, profile, exif);
    }

    private static @Nullable Bytes data(List<RiffChunk> chunks, String type) {
        for (RiffChunk chunk : chunks) {
            if (chunk.type().equals(type)) {
                return chunk.data();
            }
        }
        return null;
    }
}
