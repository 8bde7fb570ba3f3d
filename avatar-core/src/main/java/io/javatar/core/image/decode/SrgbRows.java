package io.javatar.core.image.decode;

import org.jspecify.annotations.Nullable;

/** Converts rows of pixels to sRGB. */
interface SrgbRows {
    /** The longest ICC profile that is looked at, in bytes; those of printers have up to 3 million. */
    int MAX_PROFILE = 4 << 20;

    /** Returns the row in sRGB, alpha kept: {@code argb} itself, changed or not. */
    int[] toSrgb(int[] argb);

    /**
     * Returns what converts rows of pixels from {@code profile}; nothing where it is null or does not fit.
     *
     * @param profile an ICC profile, or null
     * @param width of a row, in pixels
     * @param grey whether the picture is grey: then the profile may be, too
     */
    static SrgbRows of(byte @Nullable [] profile, int width, boolean grey) {
        IccTransform transform = profile == null ? null : IccTransform.of(profile);
        if (transform == null || !(transform.components() == 3 || grey && transform.components() == 1)) {
            return argb -> argb;
        }
        byte[] samples = new byte[transform.components() * width];
        byte[] rgb = new byte[3 * width];
        return argb -> {
            spread(argb, samples, transform.components());
            transform.toSrgb(samples, rgb, width);
            gather(rgb, argb);
            return argb;
        };
    }

    private static void spread(int[] argb, byte[] samples, int components) {
        for (int i = 0, s = 0; i < argb.length; i++) {
            for (int shift = 16; shift >= 24 - 8 * components; shift -= 8) {
                samples[s++] = (byte) (argb[i] >> shift);
            }
        }
    }

    private static void gather(byte[] rgb, int[] argb) {
        for (int i = 0, s = 0; i < argb.length; i++, s += 3) {
            argb[i] = argb[i] & 0xff000000 | (rgb[s] & 0xff) << 16 | (rgb[s + 1] & 0xff) << 8 | rgb[s + 2] & 0xff;
        }
    }
}
