package io.javatar.core.image.decode;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.image.header.Bytes;
import io.javatar.core.problem.AvatarException;
import org.jspecify.annotations.Nullable;

/**
 * Turns the samples of a PNG row into pixels.
 *
 * @param form how the samples are stored
 * @param palette its colours with their alpha, at least as many as a sample can index; empty without a palette
 * @param invisible the sample values of the one colour that is transparent, where there is one
 */
record PngSamples(PngForm form, int[] palette, int @Nullable [] invisible) {
    static PngSamples of(PngForm form, @Nullable Bytes plte, @Nullable Bytes trns) {
        if (form.colour() == PngColour.PALETTE) {
            return new PngSamples(form, palette(plte, trns), null);
        }
        boolean canHide = form.colour() == PngColour.GREY || form.colour() == PngColour.RGB;
        int needed = 2 * form.colour().samples();
        return new PngSamples(
                form, new int[0], trns == null || !canHide || trns.size() < needed ? null : invisible(form, trns));
    }

    private static int[] palette(@Nullable Bytes plte, @Nullable Bytes trns) {
        if (plte == null) {
            throw AvatarException.of(BROKEN_PICTURE, "a PNG file without its palette");
        }
        int[] palette = new int[256];
        for (int i = 0; i < 256; i++) {
            int alpha = trns != null && i < trns.size() ? trns.u8(i) : 0xff;
            // Samples beyond the palette are opaque black, as in other readers.
            int rgb = i < plte.size() / 3 ? plte.u16(3 * i) << 8 | plte.u8(3 * i + 2) : 0;
            palette[i] = alpha << 24 | rgb;
        }
        return palette;
    }

    private static int[] invisible(PngForm form, Bytes trns) {
        int[] values = new int[form.colour().samples()];
        for (int i = 0; i < values.length; i++) {
            values[i] = trns.u16(2 * i);
        }
        return values;
    }

    /** Sets {@code count} pixels: every {@code step}-th of {@code argb} from {@code at}. */
    void unpack(byte[] row, int count, int[] argb, int at, int step) {
        if (form.depth() == 8 && form.colour() == PngColour.RGBA) {
            for (int i = 0, s = 1, t = at; i < count; i++, s += 4, t += step) {
                argb[t] = (row[s + 3] & 0xff) << 24 | rgb(row, s);
            }
        } else if (form.depth() == 8 && form.colour() == PngColour.RGB && invisible == null) {
            for (int i = 0, s = 1, t = at; i < count; i++, s += 3, t += step) {
                argb[t] = 0xff000000 | rgb(row, s);
            }
        } else {
            for (int i = 0, t = at; i < count; i++, t += step) {
                argb[t] = pixel(row, i);
            }
        }
    }

    private static int rgb(byte[] row, int at) {
        return (row[at] & 0xff) << 16 | (row[at + 1] & 0xff) << 8 | row[at + 2] & 0xff;
    }

    private int pixel(byte[] row, int i) {
        int first = i * form.colour().samples();
        int s0 = sample(row, first);
        return switch (form.colour()) {
            case PALETTE -> palette[s0];
            case GREY -> alphaOf(s0, s0, s0) << 24 | grey(s0);
            case GREY_ALPHA -> eightBits(sample(row, first + 1)) << 24 | grey(s0);
            case RGB, RGBA -> {
                int s1 = sample(row, first + 1);
                int s2 = sample(row, first + 2);
                int alpha = form.colour() == PngColour.RGBA ? eightBits(sample(row, first + 3)) : alphaOf(s0, s1, s2);
                yield alpha << 24 | eightBits(s0) << 16 | eightBits(s1) << 8 | eightBits(s2);
            }
        };
    }

    private int alphaOf(int s0, int s1, int s2) {
        boolean hidden = invisible != null
                && s0 == invisible[0]
                && (invisible.length == 1 || s1 == invisible[1] && s2 == invisible[2]);
        return hidden ? 0 : 0xff;
    }

    private int sample(byte[] row, int i) {
        return switch (form.depth()) {
            case 8 -> row[1 + i] & 0xff;
            case 16 -> (row[1 + 2 * i] & 0xff) << 8 | row[2 + 2 * i] & 0xff;
            default -> {
                int bit = i * form.depth();
                yield (row[1 + bit / 8] & 0xff) >> 8 - form.depth() - bit % 8 & (1 << form.depth()) - 1;
            }
        };
    }

    private int grey(int sample) {
        return eightBits(sample) * 0x010101;
    }

    private int eightBits(int sample) {
        int most = (1 << form.depth()) - 1;
        return (sample * 255 + most / 2) / most;
    }
}
