package io.javatar.core.image.decode;

import io.javatar.core.image.PixelRows;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.Sizing;
import io.javatar.core.image.colour.ColourConversion;
import io.javatar.core.image.header.Bytes;
import io.javatar.core.image.header.PictureHeader;
import io.javatar.core.image.imageio.JdkJpeg;
import java.awt.image.Raster;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/**
 * Decodes JPEG files whose header was checked. The JDK's reader decodes, but sees only the coded picture; what the
 * colours mean is decided here.
 */
final class JpegDecoder {
    private final JpegCoding coding;
    private final PictureHeader header;
    private final PixelRows rows;

    private JpegDecoder(JpegCoding coding, PictureHeader header, PixelRows rows) {
        this.coding = coding;
        this.header = header;
        this.rows = rows;
    }

    /** Returns the picture as stored, in sRGB. */
    static Pixels decode(byte[] file, PictureHeader header, Sizing sizing) throws IOException {
        PixelRows rows = sizing.rows(header.width(), header.height());
        JpegCoding coding = JpegCoding.of(file);
        new JpegDecoder(coding, header, rows).decode();
        Pixels pixels = rows.pixels();
        if (coding.components() < 4) {
            toSrgb(pixels, coding);
        }
        return pixels;
    }

    private static void toSrgb(Pixels pixels, JpegCoding coding) {
        Bytes profile = coding.profile();
        ColourConversion conversion = profile == null ? null : ColourConversion.of(profile, coding.components() == 1);
        if (conversion != null) {
            conversion.toSrgb(pixels.argb());
        }
    }

    private void decode() throws IOException {
        ImageReader reader = JdkJpeg.reader();
        JpegWarnings warnings = new JpegWarnings();
        reader.addIIOReadWarningListener(warnings);
        try (JpegInput input = new JpegInput(coding.bare(), rows::working)) {
            reader.setInput(input, true, true);
            if (coding.components() == 4) {
                readInks(reader.readRaster(0, null));
            } else {
                readColours(reader);
            }
            if (!coding.ended()) {
                warnings.checkWhole();
            }
        } finally {
            reader.dispose();
        }
    }

    private void readColours(ImageReader reader) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        param.setDestination(RowRaster.image(header.width(), header.height(), rows));
        reader.read(0, param);
    }

    private void readInks(Raster raster) {
        Cmyk inks = Cmyk.of(coding, header.width(), header.height());
        byte[] samples = new byte[4 * header.width()];
        for (int y = 0; y < header.height(); y++) {
            raster.getDataElements(0, y, header.width(), 1, samples);
            rows.row(y, inks.toSrgb(samples));
        }
    }
}
