package io.javatar.core.svg.paint;

import io.javatar.core.svg.read.Stroke;
import java.awt.BasicStroke;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** An outline and what follows from it; must not be modified, shared between pictures. */
final class Outline {
    private static final double FLATNESS = 0.01;

    private static final double MOST_DASHES = 20_000;

    private final Path2D path;
    /** The box of its points: holds it, but may be larger. */
    private final Rectangle2D hull;

    private final int size;
    /** The stroke that was asked for last: mostly the only one. */
    private final AtomicReference<@Nullable Stroked> stroked = new AtomicReference<>();

    private record Stroked(Stroke stroke, Outline outline) {}

    Outline(Path2D path) {
        this.path = path;
        this.hull = path.getBounds2D();
        this.size = size(path);
    }

    private static int size(Path2D path) {
        int count = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            count++;
        }
        return count;
    }

    Path2D path() {
        return path;
    }

    Rectangle2D hull() {
        return hull;
    }

    /** The number of its segments. */
    int size() {
        return size;
    }

    /** Returns the least box that holds it. */
    Rectangle2D bounds() {
        PathIterator lines = new FlatteningPathIterator(
                path.getPathIterator(null), FLATNESS * Math.max(1e-6, Math.max(hull.getWidth(), hull.getHeight())));
        double[] p = new double[6];
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (; !lines.isDone(); lines.next()) {
            if (lines.currentSegment(p) != PathIterator.SEG_CLOSE) {
                box[0] = Math.min(box[0], p[0]);
                box[1] = Math.min(box[1], p[1]);
                box[2] = Math.max(box[2], p[0]);
                box[3] = Math.max(box[3], p[1]);
            }
        }
        return box[0] > box[2]
                ? new Rectangle2D.Double()
                : new Rectangle2D.Double(box[0], box[1], box[2] - box[0], box[3] - box[1]);
    }

    /** Returns the outline of its stroke. */
    Outline stroked(Stroke stroke) {
        Stroked known = stroked.get();
        if (known == null || !known.stroke.equals(stroke)) {
            known = new Stroked(
                    stroke, new Outline(new Path2D.Float(form(stroke).createStrokedShape(path))));
            stroked.set(known);
        }
        return known.outline;
    }

    /** Whether there are dashes, and not so many that they could not be distinguished. */
    private boolean dashed(Stroke stroke) {
        double sum = 0;
        for (double dash : stroke.dashes()) {
            sum += dash;
        }
        double around = hull.getWidth() + hull.getHeight();
        return sum > 0 && around * size / sum * stroke.dashes().size() < MOST_DASHES;
    }

    private java.awt.Stroke form(Stroke stroke) {
        float miterLimit = (float) stroke.miterLimit();
        float width = (float) stroke.width();
        if (!dashed(stroke)) {
            return new BasicStroke(width, stroke.cap(), stroke.join(), miterLimit);
        }
        float[] dashes = new float[stroke.dashes().size()];
        double sum = 0;
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
            sum += dashes[i];
        }
        double offset = stroke.dashOffset() - sum * Math.floor(stroke.dashOffset() / sum);
        return new BasicStroke(width, stroke.cap(), stroke.join(), miterLimit, dashes, (float) offset);
    }
}
