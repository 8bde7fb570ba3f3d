package io.javatar.core.image.decode;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Samples in the colours of an ICC profile become sRGB.
 *
 * @param convert the way from the profile to sRGB
 * @param components of a colour in the profile: 1 grey, 3 RGB, 4 CMYK
 */
record IccTransform(ColorConvertOp convert, int components) {
    /** Returns the transform, or null where the profile cannot be used, or is sRGB itself as good as. */
    static @Nullable IccTransform of(byte[] profile) {
        try {
            ICC_Profile from = ICC_Profile.getInstance(profile);
            ICC_Profile to = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
            int components = from.getNumComponents();
            boolean usable = components == 1 || components == 3 || components == 4;
            IccTransform transform =
                    new IccTransform(new ColorConvertOp(new ICC_Profile[] {from, to}, null), components);
            return !usable || transform.changesNothing() ? null : transform;
        } catch (RuntimeException e) { // IllegalArgumentException and CMMException are told, others were seen
            return null;
        }
    }

    /** Converts {@code count} colours: one byte a component, those of a colour side by side. */
    void toSrgb(byte[] samples, byte[] rgb, int count) {
        convert.filter(raster(samples, count, components), raster(rgb, count, 3));
    }

    /** Converts a few colours from all over the cube: finds profiles that fail, and those that are sRGB. */
    private boolean changesNothing() {
        byte[] samples = new byte[components * 256];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) (i * 91);
        }
        byte[] rgb = new byte[3 * 256];
        toSrgb(samples, rgb, 256);
        int most = 0;
        for (int i = 0; i < rgb.length && components == 3; i++) {
            most = Math.max(most, Math.abs((rgb[i] & 0xff) - (samples[i] & 0xff)));
        }
        return components == 3 && most <= 2;
    }

    private static WritableRaster raster(byte[] samples, int width, int bands) {
        int[] offsets = new int[bands];
        Arrays.setAll(offsets, i -> i);
        DataBuffer buffer = new DataBufferByte(samples, samples.length);
        return Raster.createInterleavedRaster(buffer, width, 1, width * bands, bands, offsets, null);
    }
}
