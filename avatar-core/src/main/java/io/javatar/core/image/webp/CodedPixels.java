package io.javatar.core.image.webp;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.problem.AvatarException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pixels of an entropy-coded picture row by row (RFC 9649, 3.6): literal ones, cached ones, and copies of
 * earlier ones. It keeps no more of them than a reference can reach.
 */
final class CodedPixels {
    /** How far a reference reaches back at most, in pixels. */
    private static final int REACH = 1 << 20;

    private static final int NEAR = 120; // smaller distances name a nearby place

    private final LowBitReader bits;
    private final int width;
    private final int total;
    private final PrefixGroups groups;
    private final @Nullable ColourCache cache;
    /** The pixels read last: the one that came {@code i}-th at {@code i} modulo its length, which is a power of two. */
    private final int[] window;

    private int at; // pixels read
    private int copies; // pixels still to copy
    private int distance; // from how far back

    private CodedPixels(LowBitReader bits, int width, int height, PrefixGroups groups, @Nullable ColourCache cache) {
        this.bits = bits;
        this.width = width;
        this.total = Math.multiplyExact(width, height);
        this.groups = groups;
        this.cache = cache;
        this.window = new int[Math.min(REACH, 2 * Integer.highestOneBit(total))];
    }

    /** Returns what reads the rows of the picture itself. */
    static CodedPixels picture(LowBitReader bits, int width, int height) {
        ColourCache cache = ColourCache.read(bits);
        PrefixGroups groups = PrefixGroups.many(bits, width, height, ColourCache.size(cache));
        return new CodedPixels(bits, width, height, groups, cache);
    }

    /** Returns all pixels of a picture that serves another one. */
    static int[] all(LowBitReader bits, int width, int height) {
        ColourCache cache = ColourCache.read(bits);
        PrefixGroups groups = PrefixGroups.one(bits, ColourCache.size(cache));
        CodedPixels pixels = new CodedPixels(bits, width, height, groups, cache);
        int[] all = new int[width * height];
        for (int y = 0; y < height; y++) {
            pixels.row(y, all, y * width);
        }
        return all;
    }

    /** Reads row {@code y}, the next one, into {@code argb} from {@code offset} on. */
    void row(int y, int[] argb, int offset) {
        int x = 0;
        while (x < width) {
            if (copies > 0) {
                int end = Math.min(width, x + copies);
                copies -= end - x;
                for (; x < end; x++) {
                    argb[offset + x] = kept(window[at - distance & window.length - 1]);
                }
            } else {
                x += pixel(groups.at(x, y), argb, offset + x);
            }
        }
    }

    /** Reads one pixel and returns 1, or begins a stretch of copies and returns 0. */
    private int pixel(PrefixTable[] codes, int[] argb, int to) {
        bits.fill();
        int symbol = codes[PrefixCodes.GREEN].read(bits);
        if (symbol >= PrefixCodes.VALUES && symbol < PrefixCodes.VALUES + PrefixCodes.LENGTHS) {
            refer(symbol - PrefixCodes.VALUES, codes[PrefixCodes.DISTANCE]);
            return 0;
        }
        argb[to] = kept(symbol < PrefixCodes.VALUES ? literal(symbol, codes) : cached(symbol));
        return 1;
    }

    private int literal(int green, PrefixTable[] codes) {
        int red = codes[PrefixCodes.RED].read(bits);
        bits.fill();
        int blue = codes[PrefixCodes.BLUE].read(bits);
        int alpha = codes[PrefixCodes.ALPHA].read(bits);
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    private int cached(int symbol) {
        ColourCache colours = cache;
        if (colours == null) {
            throw new IllegalStateException("codes without a cache have no such symbol");
        }
        return colours.at(symbol - PrefixCodes.VALUES - PrefixCodes.LENGTHS);
    }

    private int kept(int pixel) {
        window[at++ & window.length - 1] = pixel;
        ColourCache colours = cache;
        if (colours != null) {
            colours.put(pixel);
        }
        return pixel;
    }

    private void refer(int length, PrefixTable distances) {
        copies = number(length);
        bits.fill();
        int code = number(distances.read(bits));
        distance = code > NEAR ? code - NEAR : NearPixels.distance(code, width);
        if (distance > at || copies > total - at) {
            throw AvatarException.of(BROKEN_PICTURE, "a WebP reference to pixels outside the picture");
        }
    }

    /** Returns a length or distance, at least 1, out of its prefix and the bits behind (RFC 9649, 3.6.2.1). */
    private int number(int prefix) {
        if (prefix < 4) {
            return prefix + 1;
        }
        int extra = prefix - 2 >> 1;
        return (2 + (prefix & 1) << extra) + bits.read(extra) + 1;
    }
}
