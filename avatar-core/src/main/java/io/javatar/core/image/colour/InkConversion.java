package io.javatar.core.image.colour;

import io.javatar.core.image.header.Bytes;
import org.jspecify.annotations.Nullable;

/** Converts printing inks to sRGB: cyan, magenta, yellow, black, from 0 (none) to 255. */
public final class InkConversion {
    /** The largest picture that is converted by its profile, in pixels. */
    static final long MOST_PIXELS = 24_000_000;

    private final @Nullable ColourGrid grid;

    private InkConversion(@Nullable ColourGrid grid) {
        this.grid = grid;
    }

    /**
     * Returns the conversion by an ICC profile; where that is null, or of no use (see {@link IccProfile}), or for more
     * than 24 million pixels, each ink subtracts its light. A profile costs up to 40 ns a pixel, so that limit bounds
     * it to a second.
     */
    public static InkConversion of(@Nullable Bytes profile, long pixels) {
        IccProfile icc = profile == null || pixels > MOST_PIXELS ? null : IccProfile.of(profile);
        DeviceColours tables = icc == null || icc.space() != IccProfile.Space.CMYK ? null : IccTables.of(icc);
        return new InkConversion(tables == null ? null : new ColourGrid(4, tables));
    }

    /** Sets opaque pixels, one for every four inks. */
    public void toSrgb(byte[] inks, int[] argb) {
        for (int i = 0, s = 0; i < argb.length; i++, s += 4) {
            int cyan = inks[s] & 0xff;
            int magenta = inks[s + 1] & 0xff;
            int yellow = inks[s + 2] & 0xff;
            int black = inks[s + 3] & 0xff;
            argb[i] = 0xff000000
                    | (grid == null ? plain(cyan, magenta, yellow, black) : grid.rgb(cyan, magenta, yellow, black));
        }
    }

    private static int plain(int cyan, int magenta, int yellow, int black) {
        int light = 255 - black;
        return left(cyan, light) << 16 | left(magenta, light) << 8 | left(yellow, light);
    }

    private static int left(int ink, int light) {
        return ((255 - ink) * light + 127) / 255;
    }
}
