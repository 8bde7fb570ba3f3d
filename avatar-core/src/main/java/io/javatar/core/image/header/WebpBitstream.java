package io.javatar.core.image.header;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.problem.AvatarException;

/**
 * A coded picture of a WebP file.
 *
 * @param lossless whether it is VP8L (RFC 9649, 3), else VP8 (RFC 6386)
 * @param alpha whether the picture itself says that some of its pixels are not opaque
 * @param width in pixels
 * @param height in pixels
 * @param data the chunk's content
 */
public record WebpBitstream(boolean lossless, boolean alpha, int width, int height, Bytes data) {
    static WebpBitstream of(RiffChunk chunk, PictureLimits limits) {
        WebpBitstream coded = switch (chunk.type()) {
            case "VP8 " -> lossy(chunk.data());
            case "VP8L" -> lossless(chunk.data());
            default -> throw AvatarException.of(BROKEN_PICTURE, "a WebP file that does not begin with VP8");
        };
        limits.checkCanvas(coded.width, coded.height);
        return coded;
    }

    /** Only a key frame, marked by a bit of 0 and three bytes, can be decoded alone. */
    private static WebpBitstream lossy(Bytes data) {
        if ((data.u8(0) & 1) != 0 || !data.has(3, "\u009d\u0001*")) {
            throw AvatarException.of(BROKEN_PICTURE, "a WebP picture that is no key frame");
        }
        return new WebpBitstream(false, false, data.u16le(6) & 0x3fff, data.u16le(8) & 0x3fff, data);
    }

    private static WebpBitstream lossless(Bytes data) {
        if (data.u8(0) != 0x2f || data.u8(4) >> 5 != 0) {
            throw AvatarException.of(BROKEN_PICTURE, "a lossless WebP picture of another version than 0");
        }
        long sides = data.u32le(1);
        boolean alpha = (sides >> 28 & 1) == 1;
        return new WebpBitstream(true, alpha, 1 + (int) (sides & 0x3fff), 1 + (int) (sides >> 14 & 0x3fff), data);
    }
}
