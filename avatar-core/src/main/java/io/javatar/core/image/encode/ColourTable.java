package io.javatar.core.image.encode;

import io.javatar.core.image.Pixels;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The palette of a picture of at most 256 colours: transparent ones first, so that the alpha table is short. */
final class ColourTable {
    static final int MOST = 256;
    private static final int SLOTS = 1024;

    /** The colours, rising as unsigned numbers. */
    private final int[] colours;
    /** An open hash table: slot -> 1 + index of the colour, 0 where empty. */
    private final short[] slots;

    private ColourTable(int[] colours) {
        this.colours = colours;
        this.slots = new short[SLOTS];
        for (int i = 0; i < colours.length; i++) {
            int slot = start(colours[i]);
            while (slots[slot] != 0) {
                slot = next(slot);
            }
            slots[slot] = (short) (i + 1);
        }
    }

    /** Returns the colours of {@code pixels}, or null if they are more than 256. */
    static @Nullable ColourTable of(Pixels pixels) {
        int[] seen = new int[SLOTS];
        boolean[] taken = new boolean[SLOTS];
        int count = 0;
        int last = ~pixels.argb()[0];
        for (int pixel : pixels.argb()) {
            if (pixel != last) {
                int slot = start(pixel);
                while (taken[slot] && seen[slot] != pixel) {
                    slot = next(slot);
                }
                if (!taken[slot] && ++count > MOST) {
                    return null;
                }
                taken[slot] = true;
                seen[slot] = pixel;
                last = pixel;
            }
        }
        return new ColourTable(sorted(seen, taken, count));
    }

    private static int[] sorted(int[] seen, boolean[] taken, int count) {
        int[] colours = new int[count];
        for (int slot = 0, i = 0; slot < SLOTS; slot++) {
            if (taken[slot]) {
                colours[i++] = seen[slot] ^ Integer.MIN_VALUE;
            }
        }
        Arrays.sort(colours);
        for (int i = 0; i < count; i++) {
            colours[i] ^= Integer.MIN_VALUE;
        }
        return colours;
    }

    /** Returns the fewest bits that can name a colour: 1, 2, 4 or 8. */
    int depth() {
        return colours.length <= 2 ? 1 : colours.length <= 4 ? 2 : colours.length <= 16 ? 4 : 8;
    }

    /** Returns the colours, rising as unsigned numbers: a copy. */
    int[] colours() {
        return colours.clone();
    }

    /** Returns red, green and blue of each colour. */
    byte[] rgb() {
        byte[] rgb = new byte[3 * colours.length];
        for (int i = 0; i < colours.length; i++) {
            rgb[3 * i] = (byte) (colours[i] >> 16);
            rgb[3 * i + 1] = (byte) (colours[i] >> 8);
            rgb[3 * i + 2] = (byte) colours[i];
        }
        return rgb;
    }

    /** Returns the alpha of each colour that is not opaque; they come first. */
    byte[] alpha() {
        byte[] alpha = new byte[colours.length];
        int count = 0;
        while (count < colours.length && colours[count] >>> 24 != 0xff) {
            alpha[count] = (byte) (colours[count] >>> 24);
            count++;
        }
        return Arrays.copyOf(alpha, count);
    }

    /** Returns the rows of a PNG file: each a filter type of 0, then indices of {@code depth} bits, the first highest. */
    byte[] rows(Pixels pixels, int depth) {
        int[] argb = pixels.argb();
        int width = pixels.width();
        int bytes = 1 + (width * depth + 7) / 8;
        byte[] rows = new byte[bytes * pixels.height()];
        int last = argb[0];
        int index = index(last);
        for (int y = 0, i = 0; y < pixels.height(); y++) {
            int bit = 8 * (y * bytes + 1);
            for (int x = 0; x < width; x++, i++, bit += depth) {
                if (argb[i] != last) {
                    last = argb[i];
                    index = index(last);
                }
                rows[bit >> 3] |= (byte) (index << 8 - depth - (bit & 7));
            }
        }
        return rows;
    }

    /** Returns the index of a colour that is in the table. */
    int index(int colour) {
        int slot = start(colour);
        while (colours[slots[slot] - 1] != colour) {
            slot = next(slot);
        }
        return slots[slot] - 1;
    }

    private static int start(int colour) {
        return colour * 0x9e3779b1 >>> 22; // the golden ratio spreads neighbours; 10 bits name a slot
    }

    private static int next(int slot) {
        return slot + 1 & SLOTS - 1;
    }
}
