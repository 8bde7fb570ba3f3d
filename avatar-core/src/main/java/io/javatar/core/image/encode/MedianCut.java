package io.javatar.core.image.encode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Reduces many colours to a palette: cuts the box of all colours in two, then always the box whose colours are farthest
 * from their mean, until there are enough boxes; their means are the palette (after Heckbert 1982, cut at the mean as
 * by Wan et al. 1990).
 */
final class MedianCut {
    private final ColourCells cells;
    /** The cells, ordered so that each box is a stretch. */
    private final int[] order;

    private MedianCut(ColourCells cells) {
        this.cells = cells;
        this.order = new int[cells.count()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
    }

    /** Returns at most {@code most} opaque colours; all of them where they are no more. */
    static int[] palette(ColourCells cells, int most) {
        if (cells.count() == 0) {
            return new int[0];
        }
        MedianCut cut = new MedianCut(cells);
        return cut.boxes(most).stream().mapToInt(cut::mean).toArray();
    }

    private List<Box> boxes(int most) {
        // Of equal errors the one farther to the front, so that the outcome does not hang on the queue.
        PriorityQueue<Box> open = new PriorityQueue<>(
                Comparator.comparingDouble(Box::error).reversed().thenComparingInt(Box::from));
        List<Box> closed = new ArrayList<>();
        open.add(box(0, order.length));
        while (!open.isEmpty() && open.size() + closed.size() < most) {
            Box box = open.remove();
            if (box.error == 0) {
                closed.add(box);
            } else {
                int middle = partition(box);
                open.add(box(box.from, middle));
                open.add(box(middle, box.to));
            }
        }
        closed.addAll(open);
        closed.sort(Comparator.comparingInt(Box::from));
        return closed;
    }

    /** Cells {@code from} to {@code to} of the order; how far they spread, in which channel most, and its mean. */
    private record Box(int from, int to, int channel, double mean, double error) {}

    private Box box(int from, int to) {
        Box widest = measured(from, to, 0);
        for (int channel = 1; channel < 3; channel++) {
            Box other = measured(from, to, channel);
            widest = other.error > widest.error ? other : widest;
        }
        return widest;
    }

    private Box measured(int from, int to, int channel) {
        double pixels = 0;
        double sum = 0;
        double squares = 0;
        for (int i = from; i < to; i++) {
            double count = cells.pixels(order[i]);
            double value = cells.sum(order[i], channel) / count;
            pixels += count;
            sum += value * count;
            squares += value * value * count;
        }
        double mean = sum / pixels;
        double error = to - from < 2 ? 0 : Math.max(0, squares - mean * sum);
        return new Box(from, to, channel, mean, error < 1e-6 * squares ? 0 : error);
    }

    /** Moves the cells up to the mean to the front of the box; returns where the others begin. */
    private int partition(Box box) {
        int low = box.from;
        int high = box.to;
        while (low < high) {
            int cell = order[low];
            if ((double) cells.sum(cell, box.channel) / cells.pixels(cell) <= box.mean) {
                low++;
            } else {
                order[low] = order[--high];
                order[high] = cell;
            }
        }
        return low;
    }

    private int mean(Box box) {
        int argb = 0xff;
        for (int channel = 0; channel < 3; channel++) {
            long pixels = 0;
            long sum = 0;
            for (int i = box.from; i < box.to; i++) {
                pixels += cells.pixels(order[i]);
                sum += cells.sum(order[i], channel);
            }
            argb = argb << 8 | (int) ((sum + pixels / 2) / pixels);
        }
        return argb;
    }
}
