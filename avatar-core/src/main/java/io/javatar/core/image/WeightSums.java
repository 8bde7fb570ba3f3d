package io.javatar.core.image;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How much of each target sample comes from the source samples before a bound; see {@link LanczosWeights}. */
final class WeightSums {
    private final LanczosWeights weights;
    private final int[] sums;
    private final Map<Integer, int[]> known = new ConcurrentHashMap<>();

    private WeightSums(LanczosWeights weights, int[] sums) {
        this.weights = weights;
        this.sums = sums;
    }

    static WeightSums between(int source, int target) {
        LanczosWeights weights = LanczosWeights.between(source, target);
        int[] fixed = weights.fixed();
        int[] sums = new int[fixed.length + 1];
        for (int i = 0; i < fixed.length; i++) {
            sums[i + 1] = sums[i] + fixed[i];
        }
        return new WeightSums(weights, sums);
    }

    /** Returns, for every target sample, the sum of the weights of the source samples 0 to {@code bound - 1}. */
    int[] before(int bound) {
        return known.computeIfAbsent(bound, this::summed);
    }

    private int[] summed(int bound) {
        int[] before = new int[weights.targets()];
        for (int i = 0; i < before.length; i++) {
            int first = weights.first(i);
            int offset = weights.offset(i);
            int counted = Math.min(Math.max(bound, first), weights.end(i)) - first;
            before[i] = sums[offset + counted] - sums[offset];
        }
        return before;
    }
}
