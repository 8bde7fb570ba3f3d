package io.javatar.core.image.decode;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.image.header.Bytes;
import io.javatar.core.problem.AvatarException;

/**
 * How the pixels of a PNG file are stored (W3C PNG, 11.2.1).
 *
 * @param width in pixels
 * @param height in pixels
 * @param depth bits a sample: 1, 2, 4, 8 or 16
 * @param colour grey, colour, palette, alpha
 * @param interlaced whether the rows come in the seven passes of Adam7
 */
record PngForm(int width, int height, int depth, PngColour colour, boolean interlaced) {
    /** Reads an IHDR chunk whose size was checked; refuses what the standard does not know with BROKEN_PICTURE. */
    static PngForm of(Bytes ihdr) {
        PngColour colour = PngColour.of(ihdr.u8(9));
        int depth = ihdr.u8(8);
        if (!colour.allows(depth) || ihdr.u8(10) != 0 || ihdr.u8(11) != 0 || ihdr.u8(12) > 1) {
            throw AvatarException.of(BROKEN_PICTURE, "a PNG header that the standard does not know");
        }
        return new PngForm((int) ihdr.u32(0), (int) ihdr.u32(4), depth, colour, ihdr.u8(12) == 1);
    }

    /** Returns the bytes of a row of {@code pixels}, without the filter type before it. */
    int rowBytes(int pixels) {
        return (int) (((long) pixels * colour.samples() * depth + 7) / 8);
    }

    /** Returns the distance in bytes from a byte to the one that filters compare it with. */
    int step() {
        return Math.max(1, colour.samples() * depth / 8);
    }
}
