package io.javatar.core.image.webp;

/** Turns luminance, and chrominance of half its size, into red, green and blue, as libwebp does. */
final class UpsampledChroma {
    private final Plane luma;
    private final Plane[] chroma;
    private final int height;
    /** Both chrominances of the row in work. */
    private final int[] u;

    private final int[] v;

    UpsampledChroma(Plane luma, Plane[] chroma, int width, int height) {
        this.luma = luma;
        this.chroma = chroma;
        this.height = height;
        this.u = new int[width];
        this.v = new int[width];
    }

    /** Returns row {@code y}. */
    void row(int y, int[] argb) {
        int last = (height + 1) / 2 - 1;
        int near = y / 2;
        int far = Math.max(0, Math.min(last, y % 2 == 0 ? near - 1 : near + 1));
        enlarge(chroma[0], near, far, u);
        enlarge(chroma[1], near, far, v);
        int at = luma.line(y);
        for (int x = 0; x < argb.length; x++) {
            argb[x] = argb(luma.samples()[at + x] & 0xff, u[x], v[x]);
        }
    }

    /** Nine parts of the nearest sample, three of each neighbour, one of the farthest; rounded in two steps. */
    private static void enlarge(Plane plane, int near, int far, int[] to) {
        byte[] s = plane.samples();
        int n = plane.line(near);
        int f = plane.line(far);
        to[0] = 3 * (s[n] & 0xff) + (s[f] & 0xff) + 2 >> 2;
        int nearLeft = s[n] & 0xff;
        int farLeft = s[f] & 0xff;
        for (int x = 1; 2 * x - 1 < to.length; x++) {
            boolean pair = 2 * x < to.length;
            int nearRight = pair ? s[n + x] & 0xff : 0;
            int farRight = pair ? s[f + x] & 0xff : 0;
            if (!pair) {
                to[2 * x - 1] = 3 * nearLeft + farLeft + 2 >> 2;
                return;
            }
            int sum = nearLeft + nearRight + farLeft + farRight + 8;
            to[2 * x - 1] = (sum + 2 * (nearRight + farLeft) >> 3) + nearLeft >> 1;
            to[2 * x] = (sum + 2 * (nearLeft + farRight) >> 3) + nearRight >> 1;
            nearLeft = nearRight;
            farLeft = farRight;
        }
    }

    /** ITU-R BT.601 of the range 16 to 235, in 14 bits. */
    private static int argb(int y, int u, int v) {
        int light = y * 19077 >> 8;
        int red = light + (v * 26149 >> 8) - 14234;
        int green = light - (u * 6419 >> 8) - (v * 13320 >> 8) + 8708;
        int blue = light + (u * 33050 >> 8) - 17685;
        return 0xff000000 | eightBits(red) << 16 | eightBits(green) << 8 | eightBits(blue);
    }

    private static int eightBits(int value) {
        return Math.max(0, Math.min(255, value >> 6));
    }
}
