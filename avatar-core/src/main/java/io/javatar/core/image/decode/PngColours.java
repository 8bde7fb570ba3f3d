package io.javatar.core.image.decode;

import io.javatar.core.image.colour.ColourConversion;
import io.javatar.core.image.header.Bytes;
import org.jspecify.annotations.Nullable;

/** Finds out what the colours of a PNG file mean. */
final class PngColours {
    private PngColours() {}

    /** Returns the conversion to sRGB. */
    static ColourConversion of(@Nullable Bytes iccp, boolean grey) {
        Bytes profile = PngProfile.in(iccp);
        ColourConversion conversion = profile == null ? null : ColourConversion.of(profile, grey);
        return conversion == null ? ColourConversion.NONE : conversion;
    }
}
