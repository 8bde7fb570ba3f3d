package io.javatar.core.image.encode;

/** Writes pixels as lossless WebP stores them (RFC 9649, 3): by five prefix codes. */
final class WebpPixels {
    private static final int LENGTHS = 24;
    private static final int DISTANCES = 40;
    private static final int NEAR = 120;

    private static final int GREEN = 0;
    private static final int RED = 1;
    private static final int BLUE = 2;
    private static final int ALPHA = 3;
    private static final int DISTANCE = 4;

    private final int width;
    private final PixelRuns runs;
    private final int[][] counts = {new int[256 + LENGTHS], new int[256], new int[256], new int[256], new int[DISTANCES]
    };

    private WebpPixels(int[] argb, int width) {
        this.width = width;
        this.runs = new PixelRuns(argb, width);
    }

    /** Writes the pixels; {@code whole} where they are the picture itself, not a table of it. */
    static void write(LowBits bits, int[] argb, int width, boolean whole) {
        WebpPixels counted = new WebpPixels(argb, width);
        counted.count();
        WebpPixels pixels = new WebpPixels(argb, width);
        PrefixCode[] codes = new PrefixCode[counted.counts.length];
        bits.put(0, 1); // no cache of colours
        if (whole) {
            bits.put(0, 1); // the same codes everywhere
        }
        for (int i = 0; i < codes.length; i++) {
            codes[i] = PrefixCode.of(counted.counts[i]);
            codes[i].describe(bits, counted.counts[i]);
        }
        pixels.tell(bits, codes);
    }

    private void count() {
        runs.tell(new PixelRuns.Taker() {
            @Override
            public void pixel(int argb) {
                counts[GREEN][argb >> 8 & 0xff]++;
                counts[RED][argb >> 16 & 0xff]++;
                counts[BLUE][argb & 0xff]++;
                counts[ALPHA][argb >>> 24]++;
            }

            @Override
            public void copy(int length, int distance) {
                counts[GREEN][256 + symbol(length)]++;
                counts[DISTANCE][symbol(near(distance))]++;
            }
        });
    }

    private void tell(LowBits bits, PrefixCode[] codes) {
        runs.tell(new PixelRuns.Taker() {
            @Override
            public void pixel(int argb) {
                codes[GREEN].put(bits, argb >> 8 & 0xff);
                codes[RED].put(bits, argb >> 16 & 0xff);
                codes[BLUE].put(bits, argb & 0xff);
                codes[ALPHA].put(bits, argb >>> 24);
            }

            @Override
            public void copy(int length, int distance) {
                codes[GREEN].put(bits, 256 + symbol(length));
                extra(bits, length);
                codes[DISTANCE].put(bits, symbol(near(distance)));
                extra(bits, near(distance));
            }
        });
    }

    /** The pixel above is 1, that to the left 2; 3 to 120 are others nearby, not used here. */
    private int near(int distance) {
        return distance == width ? 1 : distance == 1 ? 2 : distance + NEAR;
    }

    /**
     * Values, from 1, fall into ranges, two for each power of two; a symbol names the range, extra bits the place in
     * it.
     */
    private static int symbol(int value) {
        int v = value - 1;
        if (v < 4) {
            return v;
        }
        int high = 31 - Integer.numberOfLeadingZeros(v);
        return 2 * high + (v >> high - 1 & 1);
    }

    private static void extra(LowBits bits, int value) {
        int symbol = symbol(value);
        if (symbol >= 4) {
            int size = (symbol - 2) / 2;
            int within = value - 1 & (1 << size) - 1;
            int low = Math.min(size, 16);
            bits.put(within & (1 << low) - 1, low).put(within >> low, size - low);
        }
    }
}
