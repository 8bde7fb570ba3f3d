package io.javatar.core.svg.raster;

/** Which points are inside an outline that crosses itself. */
public enum FillRule {
    /** Those that it winds around. */
    NON_ZERO {
        @Override
        int level(float winding) {
            float inside = Math.abs(winding);
            return inside >= 1 ? OPAQUE : (int) (inside * OPAQUE + 0.5f);
        }
    },
    /** Those that it winds around an odd number of times. */
    EVEN_ODD {
        @Override
        int level(float winding) {
            float turns = Math.abs(winding);
            float inside = turns - 2 * (float) Math.floor(turns / 2);
            return (int) ((inside > 1 ? 2 - inside : inside) * OPAQUE + 0.5f);
        }
    };

    static final int OPAQUE = 255;

    /** Returns how much of a pixel is inside, 0 to 255, by the mean of how often it is wound around. */
    abstract int level(float winding);
}
