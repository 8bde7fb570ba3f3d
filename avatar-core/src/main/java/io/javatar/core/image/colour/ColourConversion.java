package io.javatar.core.image.colour;

import io.javatar.core.image.header.Bytes;
import org.jspecify.annotations.Nullable;

/** Converts the colours of pixels to sRGB. */
@FunctionalInterface
public interface ColourConversion {
    /** Leaves everything as it is: for pixels that are sRGB. */
    ColourConversion NONE = argb -> {};

    /** Converts every pixel {@code 0xAARRGGBB} in place; alpha is kept. */
    void toSrgb(int[] argb);

    /**
     * Returns the conversion from the colours of an ICC profile, {@link #NONE} where these are sRGB as good as; null
     * where the profile cannot be used (see {@link IccProfile}), or does not fit.
     *
     * @param profile an ICC profile; anything else is of no use
     * @param grey whether the picture is grey: then the profile may be, too
     */
    static @Nullable ColourConversion of(Bytes profile, boolean grey) {
        IccProfile icc = IccProfile.of(profile);
        ColourConversion conversion = icc == null
                ? null
                : switch (icc.space()) {
                    case GREY -> grey ? GreyConversion.of(icc) : null;
                    case RGB -> rgb(icc);
                    case CMYK -> null;
                };
        return conversion == null ? null : conversion.changing();
    }

    private static @Nullable ColourConversion rgb(IccProfile icc) {
        DeviceColours table = IccTables.of(icc);
        return table == null ? MatrixConversion.of(icc) : new TableConversion(new ColourGrid(3, table));
    }

    /** Returns {@link #NONE} where this changes colours from all over the cube by at most 2 of 255; else this. */
    default ColourConversion changing() {
        int[] argb = new int[512];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = 0xff000000 | (i >> 6) * 36 << 16 | (i >> 3 & 7) * 36 << 8 | (i & 7) * 36;
        }
        int[] converted = argb.clone();
        toSrgb(converted);
        int most = 0;
        for (int i = 0; i < argb.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                most = Math.max(most, Math.abs((argb[i] >> shift & 0xff) - (converted[i] >> shift & 0xff)));
            }
        }
        return most <= 2 ? NONE : this;
    }
}
