package io.javatar.core.svg.paint;

import io.javatar.core.svg.SvgElement;
import io.javatar.core.svg.raster.Box;
import io.javatar.core.svg.read.Extent;
import io.javatar.core.svg.read.Length;
import io.javatar.core.svg.read.Style;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Map;

/** The attributes x, y, width, height of masks and filters: by default, a tenth more than the element on each side. */
final class Region {
    private Region() {}

    /**
     * Returns the pixels of the region that {@code owner} has for {@code element}, in the units that the attribute
     * {@code units} names.
     */
    static Box of(SvgElement owner, String units, SvgElement element, Bounds bounds, Extent view, Spot spot) {
        Map<String, String> a = owner.attributes();
        boolean user = "userSpaceOnUse".equals(a.get(units));
        Style style = spot.style();
        AffineTransform at = new AffineTransform(spot.at());
        if (!user) {
            at.concatenate(Bounds.unit(bounds.of(element, style)));
        }
        Extent extent = user ? view : Extent.UNIT;
        Rectangle2D area = new Rectangle2D.Double(
                Length.of(a.get("x"), extent.width(), -0.1 * extent.width()),
                Length.of(a.get("y"), extent.height(), -0.1 * extent.height()),
                Math.max(0, Length.of(a.get("width"), extent.width(), 1.2 * extent.width())),
                Math.max(0, Length.of(a.get("height"), extent.height(), 1.2 * extent.height())));
        return Box.around(area, at);
    }
}
