package io.javatar.core.image.webp;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.problem.AvatarException;
import org.jspecify.annotations.Nullable;

/** The colours seen last, each at a place that a hash of its bits determines (RFC 9649, 3.6.2.3). */
final class ColourCache {
    private static final int MULTIPLIER = 0x1e35a7bd;
    private static final int MOST_BITS = 11;

    private final int[] colours;
    private final int shift;

    private ColourCache(int bits) {
        this.colours = new int[1 << bits];
        this.shift = 32 - bits;
    }

    /** Returns the cache that a picture announces, or null. */
    static @Nullable ColourCache read(LowBitReader reader) {
        if (!reader.flag()) {
            return null;
        }
        int bits = reader.read(4);
        if (bits < 1 || bits > MOST_BITS) {
            throw AvatarException.of(BROKEN_PICTURE, "a WebP colour cache of " + bits + " bits is not within 1..11");
        }
        return new ColourCache(bits);
    }

    /** Returns how many colours it holds; 0 where there is none. */
    static int size(@Nullable ColourCache cache) {
        return cache == null ? 0 : cache.colours.length;
    }

    void put(int colour) {
        colours[colour * MULTIPLIER >>> shift] = colour;
    }

    int at(int place) {
        return colours[place];
    }
}
