package io.javatar.core.image.thumbnail;

import io.javatar.core.image.Picture;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.Sizing;
import io.javatar.core.image.Thumbnail;
import io.javatar.core.image.decode.PictureReader;
import io.javatar.core.image.encode.GifWriter;
import io.javatar.core.image.encode.PictureWriter;
import io.javatar.core.image.header.PictureHeader;

/**
 * Makes the squares that are served out of photos that are stored, both as files.
 *
 * @param reader reads the photos; let its limits be {@linkplain
 *     io.javatar.core.image.header.PictureLimits#ofAnyLength() of any length}, for these files are ours
 */
public record ThumbnailMaker(PictureReader reader) {
    /**
     * Returns the centred square of a photo, exactly {@code side} by {@code side} pixels. A photo that is this already
     * is returned as it is, not written again. Refuses as {@link PictureReader} does, and with UNSUPPORTED_FORMAT what
     * cannot be written.
     *
     * @param photo a file that an intake accepted
     * @param side in pixels, at least 1
     * @param format of the square; a GIF moves if the photo does
     * @param still whether only the first frame is wanted
     */
    public byte[] square(byte[] photo, int side, PictureFormat format, boolean still) {
        PictureHeader header = reader.header(photo);
        boolean moves = header.frames() > 1 && format == PictureFormat.GIF && !still;
        boolean sameFrames = moves || header.frames() == 1;
        if (sameFrames && header.format() == format && header.width() == side && header.height() == side) {
            return photo;
        }
        return moves ? moving(photo, side, header.loops()) : PictureWriter.write(first(photo, side), format);
    }

    private Picture first(byte[] photo, int side) {
        Pixels pixels = reader.readStill(photo, Sizing.enoughFor(side));
        return Picture.still(Thumbnail.square(pixels, side));
    }

    private byte[] moving(byte[] photo, int side, int loops) {
        GifWriter writer = new GifWriter(side, side, loops);
        reader.frames(
                photo, Sizing.enoughFor(side), frame -> writer.add(frame.with(Thumbnail.square(frame.pixels(), side))));
        return writer.finished();
    }
}
