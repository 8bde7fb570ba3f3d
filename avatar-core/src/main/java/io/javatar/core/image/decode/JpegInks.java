package io.javatar.core.image.decode;

import org.jspecify.annotations.Nullable;

/**
 * Turns rows of printing inks (CMYK, or YCCK: its first three stored as luminance and chrominance) into sRGB.
 *
 * @param luminance whether they are stored as YCCK
 * @param inverted whether 255 means no ink, as Adobe writes them
 * @param profile what the inks look like in print, or null: then each ink simply takes its light away
 * @param argb the row that is handed out
 */
record JpegInks(
        boolean luminance, boolean inverted, @Nullable IccTransform profile, int[] argb) {
    static JpegInks of(JpegCoding coding, int width) {
        byte[] icc = coding.profile();
        IccTransform transform = icc == null ? null : IccTransform.of(icc);
        boolean fits = transform != null && transform.components() == 4;
        return new JpegInks(coding.luminance(), coding.adobe(), fits ? transform : null, new int[width]);
    }

    /** Returns the row in sRGB; {@code samples} holds four bytes a pixel, and is changed. */
    int[] toSrgb(byte[] samples) {
        if (luminance) {
            toInks(samples);
        }
        if (inverted) {
            for (int i = 0; i < samples.length; i++) {
                samples[i] = (byte) ~samples[i];
            }
        }
        if (profile == null) {
            plainly(samples);
        } else {
            throughProfile(profile, samples);
        }
        return argb;
    }

    /** Undoes the colour transform (JFIF 1.02, section "conversion") that was done on the inks' complements. */
    private static void toInks(byte[] samples) {
        for (int i = 0; i < samples.length; i += 4) {
            float y = samples[i] & 0xff;
            float cb = (samples[i + 1] & 0xff) - 128;
            float cr = (samples[i + 2] & 0xff) - 128;
            samples[i] = complement(y + 1.402f * cr);
            samples[i + 1] = complement(y - 0.344136f * cb - 0.714136f * cr);
            samples[i + 2] = complement(y + 1.772f * cb);
        }
    }

    private static byte complement(float value) {
        return (byte) (255 - Math.max(0, Math.min(255, Math.round(value))));
    }

    private void plainly(byte[] inks) {
        for (int i = 0, s = 0; i < argb.length; i++, s += 4) {
            int light = 255 - (inks[s + 3] & 0xff);
            argb[i] =
                    0xff000000 | left(inks[s], light) << 16 | left(inks[s + 1], light) << 8 | left(inks[s + 2], light);
        }
    }

    private static int left(byte ink, int light) {
        return ((255 - (ink & 0xff)) * light + 127) / 255;
    }

    private void throughProfile(IccTransform transform, byte[] inks) {
        byte[] rgb = new byte[3 * argb.length];
        transform.toSrgb(inks, rgb, argb.length);
        for (int i = 0, s = 0; i < argb.length; i++, s += 3) {
            argb[i] = 0xff000000 | (rgb[s] & 0xff) << 16 | (rgb[s + 1] & 0xff) << 8 | rgb[s + 2] & 0xff;
        }
    }
}
