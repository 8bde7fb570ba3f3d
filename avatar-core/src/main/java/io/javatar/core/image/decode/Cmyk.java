package io.javatar.core.image.decode;

import io.javatar.core.image.colour.InkConversion;

/**
 * Turns rows of printing inks (CMYK, or YCCK: its first three stored as luminance and chrominance) into sRGB. In JPEG
 * files, inks are stored inverted, 255 meaning none, as Adobe introduced it and all programs read and write them, with
 * Adobe's marker or without.
 *
 * @param luminance whether they are stored as YCCK
 * @param conversion what the inks look like in print
 * @param argb the row that is returned
 */
record Cmyk(boolean luminance, InkConversion conversion, int[] argb) {
    static Cmyk of(JpegCoding coding, int width, int height) {
        InkConversion conversion = InkConversion.of(coding.profile(), (long) width * height);
        return new Cmyk(coding.luminance(), conversion, new int[width]);
    }

    /** Returns the row in sRGB; {@code samples} holds four bytes a pixel, and is changed. */
    int[] toSrgb(byte[] samples) {
        if (luminance) {
            toInks(samples);
        }
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) ~samples[i];
        }
        conversion.toSrgb(samples, argb);
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
}
