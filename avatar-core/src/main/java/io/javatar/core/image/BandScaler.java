package io.javatar.core.image;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Scales {@link Bands}, some ten times as fast as {@link Scaler} could scale the painted picture, and equal in every
 * bit. It keeps the weights of the sizes that were last asked for, because computing them takes as long as the rest.
 * Thread-safe.
 */
public final class BandScaler {
    private static final int CHANNELS = 4;
    private static final int REMEMBERED = 32; // some 200 KiB each at 512 px

    private final Map<Axis, WeightSums> known = new ConcurrentHashMap<>();

    private record Axis(int source, int target) {}

    /** Makes one that remembers nothing yet. */
    public BandScaler() {}

    /** Returns the picture at {@code width} by {@code height} pixels, both at least 1. */
    public Pixels scale(Bands picture, int width, int height) {
        WeightSums across = weights(picture.width(), width);
        WeightSums down = weights(picture.height(), height);
        List<Bands.Band> bands = picture.bands();
        int[][] rows = new int[bands.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = across(bands.get(i), across, width);
        }
        Pixels target = Pixels.transparent(width, height);
        down(bands, rows, down, target);
        Premultiplied.undo(target.argb());
        return target;
    }

    private WeightSums weights(int source, int target) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(
                new Axis(source, target), axis -> WeightSums.between(axis.source(), axis.target()));
    }

    /** Returns a row of a band at its new width: all alphas, then all reds, greens and blues. */
    private static int[] across(Bands.Band band, WeightSums sums, int width) {
        int[][] channels = new int[CHANNELS][width];
        for (int i = 0; i < band.runs().size(); i++) {
            // A run's weight is what lies before its end less what lies before its start. So every place where two
            // colours meet counts once, with their difference.
            int[] before = sums.before(band.runs().get(i).end());
            int here = band.runs().get(i).argb();
            int next = i + 1 < band.runs().size() ? band.runs().get(i + 1).argb() : 0;
            for (int c = 0, shift = 24; c < CHANNELS; c++, shift -= 8) {
                FixedPoint.add(channels[c], before, (here >>> shift & 0xff) - (next >>> shift & 0xff));
            }
        }
        int[] row = new int[CHANNELS * width];
        for (int c = 0; c < CHANNELS; c++) {
            System.arraycopy(channels[c], 0, row, c * width, width);
        }
        FixedPoint.round(row);
        return row;
    }

    private static void down(List<Bands.Band> bands, int[][] rows, WeightSums sums, Pixels target) {
        int[][] before = new int[rows.length + 1][];
        before[0] = sums.before(0);
        for (int i = 0; i < rows.length; i++) {
            before[i + 1] = sums.before(bands.get(i).end());
        }
        int[] mixed = new int[rows[0].length];
        for (int y = 0; y < target.height(); y++) {
            Arrays.fill(mixed, 0);
            for (int i = 0; i < rows.length; i++) {
                FixedPoint.add(mixed, rows[i], before[i + 1][y] - before[i][y]);
            }
            FixedPoint.round(mixed);
            pack(mixed, target, y);
        }
    }

    private static void pack(int[] row, Pixels target, int y) {
        int[] argb = target.argb();
        int width = target.width();
        for (int x = 0, at = y * width; x < width; x++, at++) {
            argb[at] = row[x] << 24 | row[width + x] << 16 | row[2 * width + x] << 8 | row[3 * width + x];
        }
    }
}
