package io.javatar.core.svg.paint;

import io.javatar.core.svg.raster.Ink;
import io.javatar.core.svg.raster.LinearInk;
import io.javatar.core.svg.raster.RadialInk;
import io.javatar.core.svg.raster.Ramp;
import io.javatar.core.svg.raster.Ramp.Stop;
import io.javatar.core.svg.raster.SolidInk;
import io.javatar.core.svg.read.Extent;
import io.javatar.core.svg.read.Length;
import io.javatar.core.svg.read.Transform;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A gradient.
 *
 * @param radial whether it goes around a point, else along a line
 * @param attributes the attributes that it has
 * @param stops its colours, by rising offset
 * @param view the user's
 */
record Gradient(boolean radial, Map<String, String> attributes, List<Stop> stops, Extent view) {
    /** A focus on the circle itself would have no inside. */
    private static final double FARTHEST_FOCUS = 0.999;

    /** Returns the ink for {@code figure}, whose plane is brought to pixels by {@code at}; null where it has none. */
    @Nullable
    Ink ink(Outline figure, AffineTransform at, double opacity) {
        if (stops.isEmpty()) {
            return null;
        }
        boolean user = "userSpaceOnUse".equals(attributes.get("gradientUnits"));
        AffineTransform toPixels = new AffineTransform(at);
        if (!user) {
            toPixels.concatenate(Bounds.unit(figure.bounds()));
        }
        toPixels.concatenate(Transform.of(attributes.get("gradientTransform")));
        Extent extent = user ? view : Extent.UNIT;
        if (stops.size() == 1) {
            return last(opacity);
        }
        try {
            return radial ? around(toPixels, extent, opacity) : along(toPixels, extent, opacity);
        } catch (NoninvertibleTransformException e) {
            return user ? last(opacity) : null;
        }
    }

    private Ink last(double opacity) {
        return SolidInk.of(stops.get(stops.size() - 1).argb(), opacity);
    }

    private Ramp ramp(double opacity) {
        return Ramp.of(stops, opacity, Gradients.spread(attributes));
    }

    private Ink along(AffineTransform toPixels, Extent extent, double opacity) throws NoninvertibleTransformException {
        double x = length("x1", extent.width(), 0);
        double y = length("y1", extent.height(), 0);
        double dx = length("x2", extent.width(), extent.width()) - x;
        double dy = length("y2", extent.height(), 0) - y;
        if (dx == 0 && dy == 0) {
            return last(opacity);
        }
        toPixels.concatenate(new AffineTransform(dx, dy, -dy, dx, x, y));
        return new LinearInk(ramp(opacity), toPixels.createInverse());
    }

    private Ink around(AffineTransform toPixels, Extent extent, double opacity) throws NoninvertibleTransformException {
        double cx = length("cx", extent.width(), extent.width() / 2);
        double cy = length("cy", extent.height(), extent.height() / 2);
        double whole = Math.sqrt((extent.width() * extent.width() + extent.height() * extent.height()) / 2);
        double r = length("r", whole, whole / 2);
        if (r <= 0) {
            return last(opacity);
        }
        double fx = (length("fx", extent.width(), cx) - cx) / r;
        double fy = (length("fy", extent.height(), cy) - cy) / r;
        double far = Math.max(1, Math.hypot(fx, fy) / FARTHEST_FOCUS);
        toPixels.concatenate(new AffineTransform(r, 0, 0, r, cx, cy));
        return new RadialInk(ramp(opacity), toPixels.createInverse(), fx / far, fy / far);
    }

    private double length(String name, double whole, double otherwise) {
        return Length.of(attributes.get(name), whole, otherwise);
    }
}
