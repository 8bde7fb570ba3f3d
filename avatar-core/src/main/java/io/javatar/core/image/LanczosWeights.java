package io.javatar.core.image;

import java.util.Arrays;

/**
 * How the samples of one axis mix when it changes its length: Lanczos with three lobes, in {@link FixedPoint} numbers,
 * those of Pillow 9.4 (src/libImaging/Resample.c) to the bit. Target sample {@code i} is the sum of the source samples
 * {@code first(i)} to {@code end(i) - 1}, each times its weight.
 */
final class LanczosWeights {
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
    static LanczosWeights between(int source, int target) {
        if (source < 1 || target < 1) {
            throw new IllegalArgumentException(source + " to " + target + " samples: both are at least 1");
        }
        double scale = (double) source / target;
        double support = LOBES * Math.max(scale, 1);
        int[] first = new int[target];
        int[] offset = new int[target + 1];
        for (int i = 0; i < target; i++) {
            double centre = (i + 0.5) * scale;
            first[i] = Math.max(0, (int) (centre - support + 0.5));
            int end = Math.min(source, (int) (centre + support + 0.5));
            offset[i + 1] = offset[i] + end - first[i];
        }
        int[] weights = new int[offset[target]];
        LanczosCurve curve = LanczosCurve.stretched(Math.max(scale, 1));
        for (int i = 0; i < target; i++) {
            double[] values = curve.values(first[i] - (i + 0.5) * scale + 0.5, offset[i + 1] - offset[i]);
            double sum = sum(values);
            for (int j = 0; j < values.length; j++) {
                weights[offset[i] + j] = FixedPoint.of(values[j] / sum);
            }
        }
        return new LanczosWeights(first, offset, weights);
    }

    /** Returns the number of target samples. */
    int targets() {
        return first.length;
    }

    /** Returns the first source sample that counts for target sample {@code i}. */
    int first(int i) {
        return first[i];
    }

    /** Returns the source sample after the last one that counts for target sample {@code i}. */
    int end(int i) {
        return first[i] + offset[i + 1] - offset[i];
    }

    /** Returns where in {@link #fixed()} the weight of source sample {@code first(i)} stands; the others follow it. */
    int offset(int i) {
        return offset[i];
    }

    /** Returns all weights, those of target sample 0 first; not to be changed. */
    int[] fixed() {
        return weights;
    }

    /** Mixes source samples to target samples; all are arrays of the same length. */
    void mix(int[][] source, int[][] target) {
        for (int i = 0; i < target.length; i++) {
            int[] sums = target[i];
            Arrays.fill(sums, 0);
            for (int k = offset[i], j = first[i]; k < offset[i + 1]; k++, j++) {
                FixedPoint.add(sums, source[j], weights[k]);
            }
            FixedPoint.round(sums);
        }
    }

    // From left to right: the last bits of a sum depend on its order.
    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
