package io.javatar.core.image.header;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.image.Orientation;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.problem.AvatarException;
import java.util.List;

/** Reads the header of a PNG file. Of an animated one (APNG) only the still picture counts. */
final class PngHeader {
    private PngHeader() {}

    static PictureHeader read(Bytes file, PictureLimits limits) {
        // IHDR comes first, always: the size is known before the rest of the file is walked through.
        if (!file.has(12, "IHDR")) {
            throw AvatarException.of(BROKEN_PICTURE, "a PNG file without IHDR");
        }
        long width = file.u32(16);
        long height = file.u32(20);
        limits.checkCanvas(width, height);
        List<PngChunk> chunks = PngChunk.all(file);
        Bytes animation = PngChunk.data(chunks, "acTL");
        if (animation != null) {
            limits.checkFrames(animation.u32(0), width * height);
        }
        Bytes exif = PngChunk.data(chunks, "eXIf");
        Orientation orientation = exif == null ? Orientation.UPRIGHT : Exif.orientation(exif);
        return PictureHeader.still(
                PictureFormat.PNG, (int) width, (int) height, orientation, memory(file, width * height));
    }

    /** An interlaced picture is whole before its first row is known. */
    private static DecodeMemory memory(Bytes file, long pixels) {
        boolean interlaced = file.u8(28) != 0;
        return DecodeMemory.of(interlaced ? pixels : 0, 4);
    }
}
