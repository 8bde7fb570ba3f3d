package io.javatar.core.image.webp;

/** Smooths the edges between blocks (RFC 6386, 15). */
final class LoopFilter {
    private LoopFilter() {}

    /** Smooths luminance alone, in the simple way. */
    static void simple(Plane luma, int x, int row, FilterStrength strength, boolean within) {
        for (int edge = 0; edge < 16; edge += 4) {
            if (edge == 0 ? x > 0 : within) {
                simple(luma, x, row, edge, limit(strength, edge), true);
            }
        }
        for (int edge = 0; edge < 16; edge += 4) {
            if (edge == 0 ? row > 0 : within) {
                simple(luma, x, row, edge, limit(strength, edge), false);
            }
        }
    }

    /** Smooths a plane in the normal way. */
    static void normal(Plane plane, int x, int row, FilterStrength strength, boolean within) {
        for (int edge = 0; edge < plane.side(); edge += 4) {
            if (edge == 0 ? x > 0 : within) {
                normal(plane, x, row, edge, strength, true);
            }
        }
        for (int edge = 0; edge < plane.side(); edge += 4) {
            if (edge == 0 ? row > 0 : within) {
                normal(plane, x, row, edge, strength, false);
            }
        }
    }

    private static int limit(FilterStrength strength, int edge) {
        return 2 * (edge == 0 ? strength.between() : strength.within()) + 1;
    }

    private static void simple(Plane plane, int x, int row, int edge, int limit, boolean upright) {
        byte[] s = plane.samples();
        int step = upright ? 1 : plane.stride();
        int q = first(plane, x, row, edge, upright);
        int p = upright || edge > 0 ? q - step : plane.line(plane.side() * row - 1) + plane.side() * x;
        for (int i = 0; i < plane.side(); i++) {
            if (across(s, p, q, step) <= limit) {
                two(s, p, q, step);
            }
            q += upright ? plane.stride() : 1;
            p += upright ? plane.stride() : 1;
        }
    }

    private static void normal(Plane plane, int x, int row, int edge, FilterStrength strength, boolean upright) {
        byte[] s = plane.samples();
        int step = upright ? 1 : plane.stride();
        int along = upright ? plane.stride() : 1;
        int q = first(plane, x, row, edge, upright);
        int p = upright || edge > 0 ? q - step : plane.line(plane.side() * row - 1) + plane.side() * x;
        int limit = limit(strength, edge);
        for (int i = 0; i < plane.side(); i++, q += along, p += along) {
            if (across(s, p, q, step) > limit || rough(s, p, q, step, strength.inside())) {
                continue;
            }
            if (difference(s, p, p - step) > strength.variance() || difference(s, q, q + step) > strength.variance()) {
                two(s, p, q, step);
            } else if (edge == 0) {
                six(s, p, q, step);
            } else {
                four(s, p, q, step);
            }
        }
    }

    private static int first(Plane plane, int x, int row, int edge, boolean upright) {
        int line = plane.line(plane.side() * row + (upright ? 0 : edge));
        return line + plane.side() * x + (upright ? edge : 0);
    }

    private static int across(byte[] s, int p, int q, int step) {
        return 4 * difference(s, p, q) + difference(s, p - step, q + step);
    }

    private static boolean rough(byte[] s, int p, int q, int step, int inside) {
        return difference(s, p - 3 * step, p - 2 * step) > inside
                || difference(s, p - 2 * step, p - step) > inside
                || difference(s, p - step, p) > inside
                || difference(s, q + 3 * step, q + 2 * step) > inside
                || difference(s, q + 2 * step, q + step) > inside
                || difference(s, q + step, q) > inside;
    }

    private static int difference(byte[] s, int a, int b) {
        return Math.abs((s[a] & 0xff) - (s[b] & 0xff));
    }

    /** Changes one pixel at each side. */
    private static void two(byte[] s, int p, int q, int step) {
        int a = 3 * minus(s, q, p) + signed(minus(s, p - step, q + step));
        change(s, p, signed(a + 3) >> 3);
        change(s, q, -(signed(a + 4) >> 3));
    }

    /** Changes two pixels at each side. */
    private static void four(byte[] s, int p, int q, int step) {
        int a = 3 * minus(s, q, p);
        int outer = signed(a + 4) >> 3;
        int further = outer + 1 >> 1;
        change(s, p, signed(a + 3) >> 3);
        change(s, q, -outer);
        change(s, p - step, further);
        change(s, q + step, -further);
    }

    /** Changes three pixels at each side. */
    private static void six(byte[] s, int p, int q, int step) {
        int a = signed(3 * minus(s, q, p) + signed(minus(s, p - step, q + step)));
        for (int i = 0, share = 27; i < 3; i++, share -= 9) {
            int change = share * a + 63 >> 7;
            change(s, p - i * step, change);
            change(s, q + i * step, -change);
        }
    }

    private static int minus(byte[] s, int a, int b) {
        return (s[a] & 0xff) - (s[b] & 0xff);
    }

    private static int signed(int value) {
        return Math.max(-128, Math.min(127, value));
    }

    private static void change(byte[] s, int at, int by) {
        s[at] = (byte) Math.max(0, Math.min(255, (s[at] & 0xff) + by));
    }
}
