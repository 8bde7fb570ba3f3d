package io.javatar.core.image.decode;

import io.javatar.core.image.colour.CodedColours;
import io.javatar.core.image.colour.ColourConversion;
import io.javatar.core.image.colour.MeasuredColours;
import io.javatar.core.image.header.Bytes;
import io.javatar.core.image.header.PngChunk;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what the colours of a PNG file mean, by the first of these chunks that is valid and usable: cICP, iCCP,
 * sRGB, gAMA with cHRM (W3C PNG, third edition, 4.3). Without any of them they are sRGB.
 */
final class PngColours {
    private static final double UNIT = 100_000; // of gAMA and cHRM

    private PngColours() {}

    /** Returns the conversion to sRGB; {@code grey} says whether the picture is. */
    static ColourConversion of(List<PngChunk> chunks, boolean grey) {
        ColourConversion conversion = coded(PngChunk.data(chunks, "cICP"));
        if (conversion == null) {
            conversion = profiled(PngChunk.data(chunks, "iCCP"), grey);
        }
        if (conversion == null && PngChunk.data(chunks, "sRGB") == null) {
            conversion = measured(PngChunk.data(chunks, "gAMA"), PngChunk.data(chunks, "cHRM"));
        }
        return conversion == null ? ColourConversion.NONE : conversion;
    }

    /** The third number names a matrix, and RGB has none. */
    private static @Nullable ColourConversion coded(@Nullable Bytes cicp) {
        return cicp == null || cicp.size() != 4 || cicp.u8(2) != 0 || cicp.u8(3) > 1
                ? null
                : CodedColours.of(cicp.u8(0), cicp.u8(1), cicp.u8(3) == 1);
    }

    private static @Nullable ColourConversion profiled(@Nullable Bytes iccp, boolean grey) {
        Bytes profile = PngProfile.in(iccp);
        return profile == null ? null : ColourConversion.of(profile, grey);
    }

    /** Chromaticities without a gamma do not count, as in browsers. */
    private static @Nullable ColourConversion measured(@Nullable Bytes gama, @Nullable Bytes chrm) {
        if (gama == null || gama.size() != 4) {
            return null;
        }
        return MeasuredColours.of(UNIT / gama.u32(0), chrm == null || chrm.size() != 32 ? null : xy(chrm));
    }

    private static double[] xy(Bytes chrm) {
        double[] xy = new double[8];
        for (int i = 0; i < xy.length; i++) {
            xy[i] = chrm.u32(4 * i) / UNIT;
        }
        return xy;
    }
}
