package io.javatar.core.svg.raster;

import io.javatar.core.image.Pixels;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;

/** Premultiplied pixels to paint on, transparent at first. */
public final class Layer {
    private final Coverage coverage;
    private final int[] argb;
    private final int[] colours;

    private Layer(Coverage coverage) {
        this.coverage = coverage;
        this.argb = new int[coverage.width() * coverage.height()];
        this.colours = new int[coverage.width()];
    }

    /** Returns a layer of {@code width} by {@code height} pixels, at least 1 each. */
    public static Layer of(int width, int height) {
        return new Layer(new Coverage(width, height));
    }

    /** Returns another layer of the same size; it shares the working memory, so both must stay in one thread. */
    public Layer another() {
        return new Layer(coverage);
    }

    /** Returns the width in pixels. */
    public int width() {
        return coverage.width();
    }

    /** Returns the height in pixels. */
    public int height() {
        return coverage.height();
    }

    /** Returns the number of pixels. */
    public long area() {
        return argb.length;
    }

    /** Returns the whole area. */
    public Box box() {
        return new Box(0, 0, width(), height());
    }

    /** Returns the pixels, premultiplied, row by row: the layer itself, not a copy. */
    public int[] argb() {
        return argb;
    }

    /** Fills an outline, brought to pixels by {@code to}, within {@code clip}. */
    public void fill(Shape outline, AffineTransform to, Box clip, Fill fill) {
        Rows rows = fill.ink() instanceof SolidInk solid && fill.mode() == BlendMode.NORMAL
                ? (y, from, end, levels) -> cover(y, from, end, levels, solid.colour())
                : (y, from, end, levels) -> mix(y, from, end, levels, fill.ink(), fill.mode());
        coverage.fill(outline, to, fill.rule(), fill.hard(), clip, rows);
    }

    /** Lets {@code shade} through where the outline covers it. */
    public void open(Shade shade, Shape outline, AffineTransform to, FillRule rule, boolean hard) {
        coverage.fill(outline, to, rule, hard, box(), shade::open);
    }

    private void cover(int y, int from, int to, int[] levels, int colour) {
        boolean opaque = colour >>> 24 == 255;
        int at = y * width();
        for (int x = from; x < to; x++) {
            int level = levels[x];
            if (level == 255 && opaque) {
                argb[at + x] = colour;
            } else if (level != 0) {
                argb[at + x] = Premul.over(level == 255 ? colour : Premul.scaled(colour, level), argb[at + x]);
            }
        }
    }

    private void mix(int y, int from, int to, int[] levels, Ink ink, BlendMode mode) {
        ink.row(y, from, to, colours);
        int at = y * width();
        for (int x = from; x < to; x++) {
            int level = levels[x];
            if (level != 0) {
                int colour = level == 255 ? colours[x] : Premul.scaled(colours[x], level);
                argb[at + x] = mode.blend(colour, argb[at + x]);
            }
        }
    }

    /** Lays a layer of the same size onto this one: what {@code shade}, if any, lets through, times {@code opacity}. */
    public void lay(Layer above, Box clip, @Nullable Shade shade, double opacity, BlendMode mode) {
        int level = (int) Math.round(255 * opacity);
        for (int y = clip.top(); y < clip.bottom(); y++) {
            int end = y * width() + clip.right();
            for (int i = y * width() + clip.left(); i < end; i++) {
                int colour = above.argb[i];
                if (colour != 0) {
                    int through = shade == null ? level : Premul.times(level, shade.level(i));
                    colour = through == 255 ? colour : Premul.scaled(colour, through);
                    argb[i] = mode.blend(colour, argb[i]);
                }
            }
        }
    }

    /**
     * Fills this layer with a part of a coarser or equal picture, smoothly.
     *
     * @param from its pixels, premultiplied
     * @param width of it
     * @param region what of it can be seen
     * @param scale how many pixels here are one there, at least 1
     * @param margin where this layer begins in it, along both axes
     */
    public void enlarge(int[] from, int width, Box region, double scale, int margin) {
        for (int y = 0, i = 0; y < height(); y++) {
            double v = (y + 0.5) / scale + margin;
            for (int x = 0; x < width(); x++, i++) {
                double u = (x + 0.5) / scale + margin;
                if (u >= region.left() && u < region.right() && v >= region.top() && v < region.bottom()) {
                    argb[i] = scale == 1
                            ? from[((int) v) * width + (int) u]
                            : Premul.between(from, width, u - 0.5, v - 0.5);
                }
            }
        }
    }

    /** Returns the pixels without premultiplication, in the layer's own memory: it must not be used after that. */
    public Pixels finished() {
        for (int i = 0; i < argb.length; i++) {
            int colour = argb[i];
            if (colour >>> 24 != 255) {
                argb[i] = Premul.undone(colour);
            }
        }
        return new Pixels(width(), height(), argb);
    }
}
