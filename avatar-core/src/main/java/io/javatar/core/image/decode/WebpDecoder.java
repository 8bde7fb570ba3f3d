package io.javatar.core.image.decode;

import io.javatar.core.image.PixelRows;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.Sizing;
import io.javatar.core.image.colour.ColourConversion;
import io.javatar.core.image.header.Bytes;
import io.javatar.core.image.header.PictureLimits;
import io.javatar.core.image.header.WebpBitstream;
import io.javatar.core.image.header.WebpFile;
import java.awt.image.Raster;
import java.io.IOException;
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
    static Pixels decode(byte[] bytes, PictureLimits limits, Sizing sizing) throws IOException {
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

    private void decode() throws IOException {
        WebpBitstream coded = file.coded();
        Raster raster = WebpBitstreams.decode(coded);
        byte @Nullable [] alpha = alpha(coded);
        int[] argb = new int[file.width()];
        byte[] samples = new byte[raster.getNumBands() * coded.width()];
        for (int y = 0; y < file.height(); y++) {
            int row = y - file.top();
            if (row >= 0 && row < coded.height()) {
                raster.getDataElements(0, row, coded.width(), 1, samples);
                unpack(samples, raster.getNumBands(), alpha, row, argb);
            } else {
                Arrays.fill(argb, 0);
            }
            rows.row(y, argb);
        }
    }

    private byte @Nullable [] alpha(WebpBitstream coded) throws IOException {
        Bytes alpha = file.alpha();
        return alpha == null || coded.lossless() ? null : WebpAlpha.decode(alpha, coded.width(), coded.height());
    }

    private void unpack(byte[] samples, int bands, byte @Nullable [] alpha, int row, int[] argb) {
        int width = file.coded().width();
        for (int x = 0, s = 0; x < width; x++, s += bands) {
            int a = bands == 4 ? samples[s + 3] & 0xff : alpha == null ? 0xff : alpha[row * width + x] & 0xff;
            argb[file.left() + x] =
                    a << 24 | (samples[s] & 0xff) << 16 | (samples[s + 1] & 0xff) << 8 | samples[s + 2] & 0xff;
        }
    }
}
