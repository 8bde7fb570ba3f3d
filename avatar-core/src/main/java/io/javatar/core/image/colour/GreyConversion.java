package io.javatar.core.image.colour;

import io.javatar.core.image.header.Bytes;
import io.javatar.core.problem.AvatarException;
import org.jspecify.annotations.Nullable;

/**
 * Converts grey pixels.
 *
 * @param rgb the colour of each grey
 */
record GreyConversion(int[] rgb) implements ColourConversion {
    /** Returns the conversion, or null where the profile has none that is of use. */
    static @Nullable ColourConversion of(IccProfile icc) {
        DeviceColours table = IccTables.of(icc);
        DeviceColours colours = table == null ? curve(icc) : table;
        if (colours == null) {
            return null;
        }
        int[] rgb = new int[256];
        for (int i = 0; i < rgb.length; i++) {
            double[] light = Chromaticities.TO_SRGB.times(colours.xyz(new double[] {i / 255.0}));
            for (double channel : light) {
                rgb[i] = rgb[i] << 8 | (int) Math.round(255 * SrgbCurve.encoded(channel));
            }
        }
        return new GreyConversion(rgb);
    }

    /** The tone curve leads to the L* or Y of a grey (ICC.1:2022, F.2). */
    private static @Nullable DeviceColours curve(IccProfile icc) {
        Bytes tag = icc.tag("kTRC");
        if (tag == null) {
            return null;
        }
        try {
            ToneCurve curve = ToneCurve.of(tag);
            return icc.lab()
                    ? grey -> Connection.ofLab(100 * curve.at(grey[0]), 0, 0)
                    : grey -> new double[] {0.9642 * curve.at(grey[0]), curve.at(grey[0]), 0.8249 * curve.at(grey[0])};
        } catch (AvatarException e) {
            return null;
        }
    }

    @Override
    public void toSrgb(int[] argb) {
        for (int i = 0; i < argb.length; i++) {
            argb[i] = argb[i] & 0xff000000 | rgb[argb[i] & 0xff];
        }
    }
}
