package io.javatar.core.svg.paint;

import io.javatar.core.svg.SvgElement;
import io.javatar.core.svg.read.Extent;
import io.javatar.core.svg.read.Length;
import java.awt.geom.AffineTransform;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fits the view box of an {@code svg} into an area; by default whole, centred, its aspect ratio kept (SVG 2, 8.6). */
final class Viewport {
    private static final double NOT_TOLD = 100;

    private Viewport() {}

    /** Returns the view of a picture: its viewBox, else its width and height. */
    static double[] box(SvgElement svg) {
        Map<String, String> a = svg.attributes();
        double[] box = Length.list(a.get("viewBox"));
        return box.length == 4 && box[2] > 0 && box[3] > 0
                ? box
                : new double[] {0, 0, side(a.get("width")), side(a.get("height"))};
    }

    private static double side(@Nullable String text) {
        double side = Length.of(text, NOT_TOLD, NOT_TOLD);
        return side > 0 ? side : NOT_TOLD;
    }

    /** Returns what brings a view into an area of {@code width} by {@code height} at the origin. */
    static AffineTransform fitted(double[] box, double width, double height, String how) {
        double sx = width / box[2];
        double sy = height / box[3];
        AffineTransform fit = new AffineTransform();
        if (how.startsWith("none")) {
            fit.scale(sx, sy);
        } else {
            double scale = how.endsWith("slice") ? Math.max(sx, sy) : Math.min(sx, sy);
            fit.translate(
                    (width - box[2] * scale) * (how.startsWith("xMin") ? 0 : how.startsWith("xMax") ? 1 : 0.5),
                    (height - box[3] * scale) * (how.contains("YMin") ? 0 : how.contains("YMax") ? 1 : 0.5));
            fit.scale(scale, scale);
        }
        fit.translate(-box[0], -box[1]);
        return fit;
    }

    /** Returns what brings the content of an {@code svg} or {@code symbol} within the picture to pixels. */
    static AffineTransform inside(SvgElement element, AffineTransform at, Document document) {
        Map<String, String> a = element.attributes();
        Extent view = document.extent();
        AffineTransform inner = new AffineTransform(at);
        inner.translate(Length.of(a.get("x"), view.width(), 0), Length.of(a.get("y"), view.height(), 0));
        if (a.containsKey("viewBox")) {
            double[] box = box(element);
            inner.concatenate(fitted(
                    box,
                    Length.of(a.get("width"), view.width(), view.width()),
                    Length.of(a.get("height"), view.height(), view.height()),
                    a.getOrDefault("preserveAspectRatio", "")));
        }
        return inner;
    }

    /** Returns what percentages in a view are parts of. */
    static Extent extent(double[] box) {
        return new Extent(box[2], box[3]);
    }
}
