package io.javatar.core.image;

/**
 * How the samples of one axis mix when it changes its length: Lanczos with three lobes, in fixed point with
 * {@value #FRACTION_BITS} bits after the point.
 *
 * <p>Target sample {@code i} is the sum of the source samples {@code first(i)} to {@code end(i) - 1}, each times its
 * weight. The numbers are those of Pillow 9.4 to the bit (spec GENERATORS 1.4).
 */
public final class LanczosWeights {
    /** The bits after the point of a weight. */
    public static final int FRACTION_BITS = 22;

    private static final int LOBES = 3;

    private final int[] first;
    private final int[] offset;
    private final int[] weights;

    private LanczosWeights(int[] first, int[] offset, int[] weights) {
        this.first = first;
        this.offset = offset;
        this.weights = weights;
    }

    /** Returns the weights that take {@code source} samples to {@code target} samples, both at least 1. */
    public static LanczosWeights between(int source, int target) {
        if (source < 1 || target < 1) {
            throw new IllegalArgumentException(source + " to " + target + " samples: both are at least 1");
        }
        double scale = (double) source / target;
        double stretch = Math.max(scale, 1);
        double support = LOBES * stretch;
        int[] first = new int[target];
        int[] offset = new int[target + 1];
        for (int i = 0; i < target; i++) {
            double centre = (i + 0.5) * scale;
            first[i] = Math.max(0, (int) (centre - support + 0.5));
            int end = Math.min(source, (int) (centre + support + 0.5));
            offset[i + 1] = offset[i] + end - first[i];
        }
        int[] weights = new int[offset[target]];
        for (int i = 0; i < target; i++) {
            double[] curve = curve(first[i], offset[i + 1] - offset[i], (i + 0.5) * scale, stretch);
            double sum = sum(curve);
            for (int j = 0; j < curve.length; j++) {
                weights[offset[i] + j] = fixedPoint(curve[j] / sum);
            }
        }
        return new LanczosWeights(first, offset, weights);
    }

    /** Returns the number of target samples. */
    public int targets() {
        return first.length;
    }

    /** Returns the first source sample that counts for target sample {@code i}. */
    public int first(int i) {
        return first[i];
    }

    /** Returns the source sample after the last one that counts for target sample {@code i}. */
    public int end(int i) {
        return first[i] + offset[i + 1] - offset[i];
    }

    /** Returns where in {@link #fixed()} the weight of source sample {@code first(i)} stands; the others follow it. */
    public int offset(int i) {
        return offset[i];
    }

    /** Returns all weights, those of target sample 0 first; not to be changed. */
    public int[] fixed() {
        return weights;
    }

    private static double[] curve(int first, int count, double centre, double stretch) {
        double[] curve = new double[count];
        for (int j = 0; j < count; j++) {
            curve[j] = lanczos((first + j - centre + 0.5) / stretch);
        }
        return curve;
    }

    // From left to right: the last bits of a sum depend on its order.
    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double lanczos(double v) {
        return v >= -LOBES && v < LOBES ? sinc(v) * sinc(v / LOBES) : 0;
    }

    private static double sinc(double v) {
        if (v == 0) {
            return 1;
        }
        double angle = v * Math.PI;
        return Math.sin(angle) / angle;
    }

    private static int fixedPoint(double weight) {
        double scaled = weight * (1 << FRACTION_BITS);
        return (int) (weight < 0 ? scaled - 0.5 : scaled + 0.5);
    }
}
