package io.javatar.core.svg.raster;

/** How a colour mixes with the one below it (W3C Compositing 1, 9.1). */
public enum BlendMode {
    /** Covers it. */
    NORMAL {
        @Override
        int mixed(int s, int d, int sa, int da) {
            return s * da;
        }
    },
    /** Never lighter than either. */
    MULTIPLY {
        @Override
        int mixed(int s, int d, int sa, int da) {
            return s * d;
        }
    },
    /** Never darker than either. */
    SCREEN {
        @Override
        int mixed(int s, int d, int sa, int da) {
            return s * da + d * sa - s * d;
        }
    },
    /** Multiplies where the backdrop is dark and screens where it is light. */
    OVERLAY {
        @Override
        int mixed(int s, int d, int sa, int da) {
            return HARD_LIGHT.mixed(d, s, da, sa);
        }
    },
    /** The darker of both. */
    DARKEN {
        @Override
        int mixed(int s, int d, int sa, int da) {
            return Math.min(s * da, d * sa);
        }
    },
    /** The lighter of both. */
    LIGHTEN {
        @Override
        int mixed(int s, int d, int sa, int da) {
            return Math.max(s * da, d * sa);
        }
    },
    /** Brightens the backdrop. */
    COLOR_DODGE {
        @Override
        int mixed(int s, int d, int sa, int da) {
            return d == 0 ? 0 : s == sa ? sa * da : Math.min(sa * da, d * sa * sa / (sa - s));
        }
    },
    /** Darkens the backdrop. */
    COLOR_BURN {
        @Override
        int mixed(int s, int d, int sa, int da) {
            return d == da ? sa * da : s == 0 ? 0 : sa * da - Math.min(sa * da, (da - d) * sa * sa / s);
        }
    },
    /** Multiplies or screens, as the colour itself is dark or light. */
    HARD_LIGHT {
        @Override
        int mixed(int s, int d, int sa, int da) {
            return 2 * s <= sa ? 2 * s * d : sa * da - 2 * (da - d) * (sa - s);
        }
    },
    /** As hard light, but softer. */
    SOFT_LIGHT {
        @Override
        int mixed(int s, int d, int sa, int da) {
            if (sa == 0 || da == 0) {
                return 0;
            }
            double source = (double) s / sa;
            double below = (double) d / da;
            double mixed = source <= 0.5
                    ? below - (1 - 2 * source) * below * (1 - below)
                    : below + (2 * source - 1) * (softened(below) - below);
            return (int) Math.round(mixed * sa * da);
        }
    },
    /** The absolute difference. */
    DIFFERENCE {
        @Override
        int mixed(int s, int d, int sa, int da) {
            return Math.abs(s * da - d * sa);
        }
    },
    /** As difference, but paler. */
    EXCLUSION {
        @Override
        int mixed(int s, int d, int sa, int da) {
            return s * da + d * sa - 2 * s * d;
        }
    };

    /** Returns the mixture of a channel of both, where both are: all values multiplied by alpha, the result by 255. */
    abstract int mixed(int s, int d, int sa, int da);

    private static double softened(double below) {
        return below <= 0.25 ? ((16 * below - 12) * below + 4) * below : Math.sqrt(below);
    }

    /** Returns {@code above} mixed into {@code below}; both are premultiplied. */
    int blend(int above, int below) {
        if (this == NORMAL || above == 0 || below == 0) {
            return Premul.over(above, below);
        }
        int sa = above >>> 24;
        int da = below >>> 24;
        int red = channel(above >> 16 & 0xff, below >> 16 & 0xff, sa, da);
        int green = channel(above >> 8 & 0xff, below >> 8 & 0xff, sa, da);
        int blue = channel(above & 0xff, below & 0xff, sa, da);
        int alpha = sa + da - Premul.times(sa, da);
        return alpha << 24 | Math.min(alpha, red) << 16 | Math.min(alpha, green) << 8 | Math.min(alpha, blue);
    }

    private int channel(int s, int d, int sa, int da) {
        return Math.max(0, (s * (255 - da) + d * (255 - sa) + mixed(s, d, sa, da) + 127) / 255);
    }
}
