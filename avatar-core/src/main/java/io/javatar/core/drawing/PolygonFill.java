package io.javatar.core.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fills polygons with the same pixels as Pillow 9.4 (src/libImaging/Draw.c), without antialiasing, including its
 * choices at corners and its one quirk.
 */
public final class PolygonFill {
    private final Canvas canvas;
    private final int argb;
    private final List<Edge> edges = new ArrayList<>();
    private final List<Edge> sloping = new ArrayList<>();

    private PolygonFill(Canvas canvas, int argb) {
        this.canvas = canvas;
        this.argb = argb;
    }

    /** Fills the polygon with the vertices {@code xy} (x, y, x, y, …), closed by itself, in pixels. */
    public static void fill(Canvas canvas, int[] xy, int argb) {
        new PolygonFill(canvas, argb).fill(xy);
    }

    private void fill(int[] xy) {
        collectEdges(xy);
        int top = canvas.height() - 1;
        int bottom = 0;
        for (Edge edge : edges) {
            top = Math.min(top, edge.yMin());
            bottom = Math.max(bottom, edge.yMax());
            if (edge.yMin() == edge.yMax()) {
                canvas.span(edge.yMin(), edge.xMin(), edge.xMax(), argb);
            } else {
                sloping.add(edge);
            }
        }
        bottom = Math.min(bottom, canvas.height());
        float[] crossings = new float[sloping.size() * 2];
        for (int y = Math.max(top, 0); y <= bottom; y++) {
            int count = cross(y, bottom, crossings);
            Arrays.sort(crossings, 0, count);
            for (int i = 0; i + 1 < count; i += 2) {
                canvas.span(y, roundUp(crossings[i]), roundDown(crossings[i + 1]), argb);
            }
        }
    }

    private void collectEdges(int[] xy) {
        int last = xy.length - 2;
        for (int i = 0; i < last; i += 2) {
            int x0 = xy[i];
            int y0 = xy[i + 1];
            int x1 = xy[i + 2];
            boolean levelAgain = i > 0 && y0 == xy[i + 3] && y0 == xy[i - 1];
            if (levelAgain && x1 > x0 && x0 > xy[i - 2]) {
                edges.add(edges.remove(edges.size() - 1).reaching(x1));
            } else if (levelAgain && x1 < x0 && x0 < xy[i - 2]) {
                edges.add(edges.remove(edges.size() - 1).reaching(x1));
            } else {
                edges.add(Edge.between(x0, y0, x1, xy[i + 3]));
            }
        }
        if (xy[last] != xy[0] || xy[last + 1] != xy[1]) {
            edges.add(Edge.between(xy[last], xy[last + 1], xy[0], xy[1]));
        }
    }

    /** Collects where the edges cross row {@code y}, and returns how many crossings there are. */
    private int cross(int y, int bottom, float[] crossings) {
        int count = 0;
        for (int i = 0; i < sloping.size(); i++) {
            Edge edge = sloping.get(i);
            if (y < edge.yMin() || y > edge.yMax()) {
                continue;
            }
            float x = edge.at(y);
            crossings[count++] = x;
            if (y == edge.yMax() && y < bottom) {
                crossings[count++] = x;
            } else if (edge.slope() != 0 && x == Math.rint(x)) {
                joinCorner(i, y, y == bottom ? y - 1 : y + 1, crossings);
            }
        }
        return count;
    }

    /**
     * Widens a sharp corner in which edge {@code i} meets an earlier one that leans the same way, so that it connects to
     * the row {@code next}. The slot written is the earlier edge's number, even where the crossing in that slot is
     * another edge's: Pillow does so, and equal pixels need it.
     */
    private void joinCorner(int i, int y, int next, float[] crossings) {
        Edge edge = sloping.get(i);
        boolean rising = edge.slope() > 0;
        for (int k = 0; k < i; k++) {
            Edge earlier = sloping.get(k);
            boolean sameWay = rising ? earlier.slope() > 0 : earlier.slope() < 0;
            boolean meet = (y == edge.yMin() && y == earlier.yMin()) || (y == edge.yMax() && y == earlier.yMax());
            if (sameWay && meet && earlier.at(y) == edge.at(y)) {
                float a = edge.at(next);
                float b = earlier.at(next);
                if (y == edge.yMax()) {
                    crossings[k] = rising ? Math.max(a, b) + 1 : Math.min(a, b) - 1;
                } else {
                    crossings[k] = rising ? Math.min(a, b) : Math.max(a, b) + 1;
                }
                return;
            }
        }
    }

    // A half goes up at the left end of a span and down at its right end, so that spans do not grow.
    private static int roundUp(float x) {
        return (int) (x >= 0 ? Math.floor(x + 0.5f) : -Math.floor(Math.abs(x) + 0.5f));
    }

    private static int roundDown(float x) {
        return (int) (x >= 0 ? Math.ceil(x - 0.5f) : -Math.ceil(Math.abs(x) - 0.5f));
    }

    private record Edge(int xMin, int xMax, int yMin, int yMax, int x0, int y0, float slope) {
        static Edge between(int x0, int y0, int x1, int y1) {
            float slope = y0 == y1 ? 0 : (float) (x1 - x0) / (y1 - y0);
            return new Edge(Math.min(x0, x1), Math.max(x0, x1), Math.min(y0, y1), Math.max(y0, y1), x0, y0, slope);
        }

        Edge reaching(int x) {
            return new Edge(Math.min(xMin, x), Math.max(xMax, x), yMin, yMax, x0, y0, slope);
        }

        float at(int y) {
            return (y - y0) * slope + x0;
        }
    }
}
