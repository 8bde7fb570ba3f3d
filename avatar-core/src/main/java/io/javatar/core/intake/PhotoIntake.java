package io.javatar.core.intake;

import io.javatar.core.image.Picture;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.Thumbnail;
import io.javatar.core.image.decode.PictureReader;
import io.javatar.core.image.encode.PictureWriter;
import io.javatar.core.image.header.PictureHeader;
import io.javatar.core.image.header.PictureLimits;

/** Turns bytes from a stranger into a photo that may be kept and shown. */
public final class PhotoIntake {
    /** The longest side of an original, in pixels. */
    public static final int ORIGINAL = 2048;

    /** The longest side of a master, in pixels. */
    public static final int MASTER = 1024;

    private final PictureReader reader;
    private final DecodePermit permit;

    /** Makes an intake that accepts pictures within {@code limits}, and decodes within {@code permit}. */
    public PhotoIntake(PictureLimits limits, DecodePermit permit) {
        this.reader = new PictureReader(limits);
        this.permit = permit;
    }

    /**
     * Returns the photo, its pixels decoded and written anew, so that nothing of {@code bytes} but what is seen lives
     * on. PNG, JPEG and GIF keep their format; WebP becomes JPEG where it is opaque, else PNG. Refuses as
     * {@link PictureReader} does, and with BUSY when too much is being decoded.
     */
    public AcceptedPhoto accept(byte[] bytes) {
        PictureHeader header = reader.header(bytes);
        return permit.with(header.memory(), () -> accepted(bytes, header));
    }

    private AcceptedPhoto accepted(byte[] bytes, PictureHeader header) {
        Pixels original = Thumbnail.within(reader.readStill(bytes, needed(header)), ORIGINAL);
        PictureFormat format = format(header, original);
        return new AcceptedPhoto(
                PictureWriter.write(Picture.still(original), format),
                PictureWriter.write(Picture.still(master(original)), format),
                format,
                false,
                original.width(),
                original.height());
    }

    private static Pixels master(Pixels original) {
        return Thumbnail.square(original, Math.min(MASTER, Math.min(original.width(), original.height())));
    }

    /** Returns the shorter side of the original, in pixels. */
    private static int needed(PictureHeader header) {
        int longer = Math.max(header.width(), header.height());
        int shorter = Math.min(header.width(), header.height());
        return longer <= ORIGINAL ? shorter : Thumbnail.proportional(shorter, ORIGINAL, longer);
    }

    private static PictureFormat format(PictureHeader header, Pixels original) {
        return switch (header.format()) {
            case PNG, JPEG, GIF -> header.format();
            case WEBP -> original.opaque() ? PictureFormat.JPEG : PictureFormat.PNG;
        };
    }
}
