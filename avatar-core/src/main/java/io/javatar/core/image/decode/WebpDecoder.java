package io.javatar.core.image.decode;

import io.javatar.core.image.PixelRows;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.Sizing;
import io.javatar.core.image.colour.ColourConversion;
import io.javatar.core.image.header.Bytes;
import io.javatar.core.image.header.PictureLimits;
import io.javatar.core.image.header.WebpBitstream;
import io.javatar.core.image.header.WebpFile;
import io.javatar.core.image.webp.LosslessPicture;
import io.javatar.core.image.webp.LossyPicture;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decodes WebP files whose header was checked; of an animated one the first frame on its canvas. */
final class WebpDecoder {
    private final WebpFile file;
    private final PixelRows rows;

    private WebpDecoder(WebpFile file, PixelRows rows) {
        this.file = file;
        this.rows = rows;
    }

    /** Returns the picture as stored, in sRGB. */
    static Pixels decode(byte[] bytes, PictureLimits limits, Sizing sizing) {
        WebpFile file = WebpFile.of(Bytes.of(bytes), limits);
        PixelRows rows = sizing.rows(file.width(), file.height());
        new WebpDecoder(file, rows).decode();
        Pixels pixels = rows.pixels();
        toSrgb(pixels, file.profile());
        return pixels;
    }

    private static void toSrgb(Pixels pixels, @Nullable Bytes profile) {
        ColourConversion conversion = profile == null ? null : ColourConversion.of(profile, false);
        if (conversion != null) {
            conversion.toSrgb(pixels.argb());
        }
    }

    private void decode() {
        WebpBitstream coded = file.coded();
        WebpRows picture = coded.lossless() ? lossless(coded) : lossy(coded);
        int[] row = new int[coded.width()];
        int[] argb = new int[file.width()];
        for (int y = 0; y < file.height(); y++) {
            Arrays.fill(argb, 0);
            if (y >= file.top() && y < file.top() + coded.height()) {
                picture.row(y - file.top(), row);
                System.arraycopy(row, 0, argb, file.left(), row.length);
            }
            rows.row(y, argb);
        }
    }

    /** What says that it has no alpha is opaque, whatever its pixels say. */
    private static WebpRows lossless(WebpBitstream coded) {
        LosslessPicture picture = LosslessPicture.of(coded.data(), coded.width(), coded.height());
        if (coded.alpha()) {
            return picture::row;
        }
        return (y, argb) -> {
            picture.row(y, argb);
            for (int x = 0; x < argb.length; x++) {
                argb[x] |= 0xff000000;
            }
        };
    }

    private WebpRows lossy(WebpBitstream coded) {
        WebpRows picture = LossyPicture.of(coded.data(), coded.width(), coded.height())::row;
        Bytes alpha = file.alpha();
        return alpha == null ? picture : WebpAlpha.over(picture, alpha, coded.width(), coded.height());
    }
}
