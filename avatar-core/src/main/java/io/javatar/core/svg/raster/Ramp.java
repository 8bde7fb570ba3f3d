package io.javatar.core.svg.raster;

import java.util.List;

/** The colours of a gradient from its start to its end, and how it continues before and after. */
public final class Ramp {
    private static final int STEPS = 1024;

    private final int[] colours;
    private final Spread spread;

    /** How a gradient continues before its start and after its end. */
    public enum Spread {
        /** Its first and last colour. */
        PAD,
        /** The gradient backwards, and again. */
        REFLECT,
        /** The gradient again. */
        REPEAT
    }

    /**
     * A colour of a gradient.
     *
     * @param offset 0 at its beginning to 1 at its end
     * @param argb {@code 0xAARRGGBB}, not premultiplied
     */
    public record Stop(double offset, int argb) {}

    private Ramp(int[] colours, Spread spread) {
        this.colours = colours;
        this.spread = spread;
    }

    /** Returns the ramp of one or more stops, whose offsets do not fall; alpha is multiplied by {@code opacity}. */
    public static Ramp of(List<Stop> stops, double opacity, Spread spread) {
        int[] colours = new int[STEPS + 1];
        int next = 0;
        for (int i = 0; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            while (next < stops.size() && stops.get(next).offset <= t) {
                next++;
            }
            Stop before = stops.get(Math.max(0, next - 1));
            Stop after = stops.get(Math.min(stops.size() - 1, next));
            double gap = after.offset - before.offset;
            double share = gap <= 0 ? 0 : Math.max(0, (t - before.offset) / gap);
            colours[i] = Premul.of(between(before.argb, after.argb, share, opacity));
        }
        return new Ramp(colours, spread);
    }

    private static int between(int a, int b, double share, double opacity) {
        int argb = (int) Math.round(((a >>> 24) * (1 - share) + (b >>> 24) * share) * opacity);
        for (int shift = 16; shift >= 0; shift -= 8) {
            argb = argb << 8 | (int) Math.round((a >> shift & 0xff) * (1 - share) + (b >> shift & 0xff) * share);
        }
        return argb;
    }

    /** Returns the premultiplied colour at {@code t}: 0 the beginning, 1 the end. */
    int at(double t) {
        double within = switch (spread) {
            case PAD -> Math.max(0, Math.min(1, t));
            case REFLECT -> 1 - Math.abs(1 - (t - 2 * Math.floor(t / 2)));
            case REPEAT -> t - Math.floor(t);
        };
        return colours[(int) (within * STEPS + 0.5)];
    }
}
