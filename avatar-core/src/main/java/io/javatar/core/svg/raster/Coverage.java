package io.javatar.core.svg.raster;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Arrays;

/**
 * How much of each pixel an outline covers. Each edge adds the signed area to its right to the cells of its rows; their
 * running sum along a row is the mean winding number of each pixel: exact areas, without sampling. Used for one outline
 * after another.
 */
public final class Coverage {
    private final int width;
    private final int height;
    /** Two more columns than pixels: what an edge on the right border adds is not seen. */
    private final int stride;

    private final float[] cells;
    private final int[] levels;
    /** The first and last column of each row that an edge touched. */
    private final int[] first;

    private final int[] last;

    /** Makes one for an area of {@code width} by {@code height} pixels, at least 1 each. */
    public Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        this.stride = width + 2;
        this.cells = new float[Math.multiplyExact(stride, height)];
        this.levels = new int[stride];
        this.first = new int[height];
        this.last = new int[height];
        Arrays.fill(first, stride);
    }

    /** Returns the width in pixels. */
    public int width() {
        return width;
    }

    /** Returns the height in pixels. */
    public int height() {
        return height;
    }

    /** Passes to {@code rows} what {@code outline} covers within {@code clip}; with hard edges, only whole pixels. */
    public void fill(Shape outline, AffineTransform to, FillRule rule, boolean hard, Box clip, Rows rows) {
        Flattener flattener = new Flattener(width, height, hard ? this::sample : this::edge);
        flattener.outline(outline.getPathIterator(to));
        int top = Math.max(0, flattener.top());
        int bottom = Math.min(height, flattener.bottom());
        for (int y = top; y < bottom; y++) {
            if (first[y] < stride) {
                row(y, rule, clip, rows);
            }
        }
    }

    private void row(int y, FillRule rule, Box clip, Rows rows) {
        int from = first[y];
        int to = last[y] + 1;
        first[y] = stride;
        last[y] = 0;
        int at = y * stride;
        if (y < clip.top() || y >= clip.bottom()) {
            Arrays.fill(cells, at + from, at + to, 0);
            return;
        }
        float winding = 0;
        int level = 0;
        for (int x = from; x < to; x++) {
            float change = cells[at + x];
            if (change != 0) {
                cells[at + x] = 0;
                winding += change;
                level = rule.level(winding);
            }
            levels[x] = level;
        }
        int start = Math.max(from, clip.left());
        int end = Math.min(Math.min(to, width), clip.right());
        if (start < end) {
            rows.row(y, start, end, levels);
        }
    }

    /** Adds an edge that lies within the area's width, from top to bottom where {@code down} is 1, else up. */
    private void edge(double x0, double y0, double x1, double y1, float down) {
        double slope = (x1 - x0) / (y1 - y0);
        int end = Math.min(height, (int) Math.ceil(y1));
        double x = x0;
        double y = y0;
        for (int row = (int) y0; row < end; row++) {
            double nextY = Math.min(row + 1, y1);
            double nextX = nextY == y1 ? x1 : x + slope * (nextY - y);
            within(row, x, nextX, (float) (nextY - y) * down);
            x = nextX;
            y = nextY;
        }
    }

    /** Adds the part of an edge within one row, {@code rise} high. */
    private void within(int row, double xa, double xb, float rise) {
        double left = Math.max(0, Math.min(xa, xb));
        double right = Math.min(width, Math.max(xa, xb));
        int from = (int) left;
        int to = (int) Math.ceil(right);
        int at = row * stride + from;
        if (to <= from + 1) {
            float share = (float) (0.5 * (left + right) - from) * rise;
            cells[at] += rise - share;
            cells[at + 1] += share;
            to = from + 1;
        } else {
            slanted(at, to - from, left - from, right - left, rise);
        }
        first[row] = Math.min(first[row], from);
        last[row] = Math.max(last[row], to);
    }

    /** Adds a part that runs through {@code columns} columns, from {@code start} within the first, {@code run} wide. */
    private void slanted(int at, int columns, double start, double run, float rise) {
        double steep = 1 / run;
        double head = 0.5 * steep * (1 - start) * (1 - start);
        double rest = start + run - columns + 1;
        double tail = 0.5 * steep * rest * rest;
        cells[at] += (float) (rise * head);
        if (columns == 2) {
            cells[at + 1] += (float) (rise * (1 - head - tail));
        } else {
            double second = steep * (1.5 - start);
            cells[at + 1] += (float) (rise * (second - head));
            for (int i = 2; i < columns - 1; i++) {
                cells[at + i] += (float) (rise * steep);
            }
            double before = second + (columns - 3) * steep;
            cells[at + columns - 1] += (float) (rise * (1 - before - tail));
        }
        cells[at + columns] += (float) (rise * tail);
    }

    /** Adds an edge for hard borders: a pixel is inside where its centre is. */
    private void sample(double x0, double y0, double x1, double y1, float down) {
        double slope = (x1 - x0) / (y1 - y0);
        int end = Math.min(height, (int) Math.ceil(y1 - 0.5));
        for (int row = (int) Math.ceil(y0 - 0.5); row < end; row++) {
            double x = x0 + slope * (row + 0.5 - y0);
            int column = (int) Math.max(0, Math.min(width, Math.ceil(x - 0.5)));
            cells[row * stride + column] += down;
            first[row] = Math.min(first[row], column);
            last[row] = Math.max(last[row], column);
        }
    }
}
