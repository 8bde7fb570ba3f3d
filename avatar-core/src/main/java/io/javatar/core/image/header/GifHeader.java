package io.javatar.core.image.header;

import io.javatar.core.image.Orientation;
import io.javatar.core.image.PictureFormat;

/** Reads the header of a GIF file. */
final class GifHeader {
    private GifHeader() {}

    static PictureHeader read(Bytes file, PictureLimits limits) {
        limits.checkCanvas(Math.max(1, file.u16le(6)), Math.max(1, file.u16le(8)));
        GifFile gif = GifFile.of(file, limits);
        return new PictureHeader(
                PictureFormat.GIF,
                gif.width(),
                gif.height(),
                gif.images().size(),
                gif.loops(),
                Orientation.UPRIGHT,
                memory(gif));
    }

    /** An animation has its canvas, what comes back of it, and indices; a picture that does not move indices alone. */
    private static DecodeMemory memory(GifFile gif) {
        long canvas = (long) gif.width() * gif.height();
        long moving = gif.images().size() > 1 ? canvas + Math.min(canvas, gif.restored()) : 0;
        return new DecodeMemory(DecodeMemory.ROWS.heap() + 4 * moving + gif.largest(), 0);
    }
}
