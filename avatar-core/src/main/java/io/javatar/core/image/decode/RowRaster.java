package io.javatar.core.image.decode;

import io.javatar.core.image.PixelRows;
import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * A raster that stores nothing: it passes each row on when it arrives. The JDK's JPEG reader stores its rows by {@link
 * #setRect(int, int, Raster)}, one after the other, so a picture of 50 million pixels takes one row of heap, not 150
 * MB.
 */
final class RowRaster extends WritableRaster {
    private static final int[] RGB = {0, 1, 2};

    private final PixelRows rows;
    private final byte[] samples;
    private final int[] argb;

    private RowRaster(int width, int height, PixelRows rows) {
        super(
                new PixelInterleavedSampleModel(DataBuffer.TYPE_BYTE, width, height, 3, 3 * width, RGB),
                new DataBufferByte(1),
                new Point());
        this.rows = rows;
        this.samples = new byte[3 * width];
        this.argb = new int[width];
    }

    /** Returns an image of that size, red, green and blue, to decode into, which passes its rows on to {@code rows}. */
    static BufferedImage image(int width, int height, PixelRows rows) {
        ColorSpace srgb = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        ComponentColorModel model =
                new ComponentColorModel(srgb, false, false, ComponentColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(model, new RowRaster(width, height, rows), false, null);
    }

    @Override
    public void setRect(int dx, int dy, Raster row) {
        row.getDataElements(0, 0, argb.length, 1, samples);
        for (int i = 0, s = 0; i < argb.length; i++, s += 3) {
            argb[i] = 0xff000000 | (samples[s] & 0xff) << 16 | (samples[s + 1] & 0xff) << 8 | samples[s + 2] & 0xff;
        }
        rows.row(dy, argb);
    }
}
