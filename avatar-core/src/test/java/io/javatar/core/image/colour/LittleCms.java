package io.javatar.core.image.colour;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** The colour engine of the JDK, to compare with. */
final class LittleCms {
    private LittleCms() {}

    /** Returns {@code 0xffRRGGBB} of colours whose components (0 to 255) lie side by side. */
    static int[] srgb(byte[] profile, byte[] samples, int components) {
        ICC_Profile[] way = {ICC_Profile.getInstance(profile), ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
        int count = samples.length / components;
        WritableRaster from = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, count, 1, components, null);
        from.setDataElements(0, 0, count, 1, samples);
        WritableRaster to = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, count, 1, 3, null);
        new ColorConvertOp(way, null).filter(from, to);
        int[] rgb = to.getPixels(0, 0, count, 1, (int[]) null);
        int[] argb = new int[count];
        for (int i = 0; i < count; i++) {
            argb[i] = 0xff000000 | rgb[3 * i] << 16 | rgb[3 * i + 1] << 8 | rgb[3 * i + 2];
        }
        return argb;
    }
}
