package io.javatar.core.image.header;

import io.javatar.core.image.Orientation;
import io.javatar.core.image.PictureFormat;

/** Reads the header of a WebP file. Of an animated one only the first frame counts. */
final class WebpHeader {
    private static final long LOSSLESS = 8 << 20;
    private static final String EXIF = "Exif\0\0";

    private WebpHeader() {}

    static PictureHeader read(Bytes file, PictureLimits limits) {
        WebpFile webp = WebpFile.of(file, limits);
        return PictureHeader.still(PictureFormat.WEBP, webp.width(), webp.height(), orientation(webp), memory(webp));
    }

    /** Some writers put the name of JPEG's segment before the data. */
    private static Orientation orientation(WebpFile webp) {
        Bytes exif = webp.exif();
        if (exif == null) {
            return Orientation.UPRIGHT;
        }
        return Exif.orientation(exif.has(0, EXIF) ? exif.after(EXIF.length()) : exif);
    }

    /**
     * For lossless parts: prefix codes, the pixels that references reach, and the data about blocks of 4 by 4 pixels.
     */
    private static DecodeMemory memory(WebpFile webp) {
        long pixels = (long) webp.coded().width() * webp.coded().height();
        boolean lossless = webp.coded().lossless() || webp.alpha() != null;
        return new DecodeMemory(DecodeMemory.ROWS.heap() + (lossless ? LOSSLESS + pixels : 0), 0);
    }
}
