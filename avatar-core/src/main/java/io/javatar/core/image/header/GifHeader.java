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
                PictureFormat.GIF, gif.width(), gif.height(), gif.images().size(), gif.loops(), Orientation.UPRIGHT);
    }
}
