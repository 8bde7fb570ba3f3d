package io.javatar.core.image.colour;

/**
 * How the tables of an ICC profile encode colours of the connection space, in three numbers from 0 to 1 (ICC.1:2022,
 * 6.3.4).
 */
enum Connection {
    /** CIEXYZ up to 1 + 32767/32768. */
    XYZ {
        @Override
        double[] xyz(double[] v) {
            double most = 65535 / 32768.0;
            return new double[] {v[0] * most, v[1] * most, v[2] * most};
        }
    },
    /** CIELAB: L* up to 100, a* and b* from -128 to 127. */
    LAB {
        @Override
        double[] xyz(double[] v) {
            return ofLab(v[0] * 100, v[1] * 255 - 128, v[2] * 255 - 128);
        }
    },
    /** CIELAB as {@code lut16Type} has written it ever since version 2: 100 is 0xff00, and 0 of a* and b* 0x8000. */
    LAB_OF_LUT16 {
        @Override
        double[] xyz(double[] v) {
            return ofLab(v[0] * 65535 / 65280 * 100, v[1] * 65535 / 256 - 128, v[2] * 65535 / 256 - 128);
        }
    };

    /** Returns CIEXYZ relative to D50, the Y of white being 1. */
    abstract double[] xyz(double[] values);

    /** Returns CIEXYZ of CIELAB (CIE 15). */
    static double[] ofLab(double l, double a, double b) {
        double y = (l + 16) / 116;
        return new double[] {0.9642 * cubed(y + a / 500), cubed(y), 0.8249 * cubed(y - b / 200)};
    }

    private static double cubed(double t) {
        return t > 6.0 / 29 ? t * t * t : (t - 4.0 / 29) * 108 / 841;
    }
}
