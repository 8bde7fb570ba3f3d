package io.javatar.core.image;

/**
 * The curve {@code sinc(v) * sinc(v / 3)} for {@code -3 <= v < 3}, evaluated at places one sample apart.
 *
 * <p>Sines are expensive. With {@code s = sin(πv / 3)} the curve is {@code 3s²(3 - 4s²) / (πv)²}, because {@code
 * sin(3x) = 3 sin x - 4 sin³ x}; and the sines of equally spaced angles follow from two tables by the addition theorem.
 * The last bits may differ from the plain formula, twenty bits below what the weights keep.
 */
final class LanczosCurve {
    private static final int LOBES = 3;

    /** Below this the quotient would lose digits, and the plain formula is used. */
    private static final double NEAR = 0.05;

    private final double stretch;
    private final double[] sines;
    private final double[] cosines;

    private LanczosCurve(double stretch, double[] sines, double[] cosines) {
        this.stretch = stretch;
        this.sines = sines;
        this.cosines = cosines;
    }

    /** Returns the curve, drawn out so that a lobe is {@code stretch} samples wide, at least 1. */
    static LanczosCurve stretched(double stretch) {
        int places = (int) (2 * LOBES * stretch) + 2;
        double[] sines = new double[places];
        double[] cosines = new double[places];
        for (int j = 0; j < places; j++) {
            double angle = Math.PI / LOBES * j / stretch;
            sines[j] = Math.sin(angle);
            cosines[j] = Math.cos(angle);
        }
        return new LanczosCurve(stretch, sines, cosines);
    }

    /** Returns {@code count} values: at {@code start} samples from the middle of the curve, and on. */
    double[] values(double start, int count) {
        double angle = Math.PI / LOBES * start / stretch;
        double sine = Math.sin(angle);
        double cosine = Math.cos(angle);
        double[] values = new double[count];
        for (int j = 0; j < count; j++) {
            double v = (start + j) / stretch;
            double s = sine * cosines[j] + cosine * sines[j];
            values[j] = Math.abs(v) < NEAR ? plain(v) : inside(v) ? quotient(s * s, Math.PI * v) : 0;
        }
        return values;
    }

    private static boolean inside(double v) {
        return v >= -LOBES && v < LOBES;
    }

    private static double quotient(double squaredSine, double x) {
        return LOBES * squaredSine * (3 - 4 * squaredSine) / (x * x);
    }

    private static double plain(double v) {
        return sinc(v) * sinc(v / LOBES);
    }

    private static double sinc(double v) {
        double x = Math.PI * v;
        return v == 0 ? 1 : Math.sin(x) / x;
    }
}
