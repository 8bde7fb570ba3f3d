package io.javatar.core.svg.paint;

import io.javatar.core.svg.SvgElement;
import io.javatar.core.svg.raster.Layer;
import io.javatar.core.svg.raster.Shade;
import io.javatar.core.svg.read.Properties;
import io.javatar.core.svg.read.Reference;
import io.javatar.core.svg.read.Style;
import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;

/** Applies masks: where a mask is bright or opaque, the element can be seen. */
final class Masks {
    private final Painter painter;
    private final Document document;
    private final Bounds bounds;
    private final Budget budget;

    Masks(Painter painter, Document document, Bounds bounds, Budget budget) {
        this.painter = painter;
        this.document = document;
        this.bounds = bounds;
        this.budget = budget;
    }

    /** Returns {@code shade} narrowed by the mask of that id for {@code element}; as it is where there is none. */
    @Nullable
    Shade narrowed(@Nullable Shade shade, @Nullable String id, SvgElement element, Spot spot) {
        SvgElement mask = document.find(id, "mask");
        if (mask == null) {
            return shade;
        }
        Shade own = shade(mask, element, spot);
        if (shade != null) {
            own.narrow(shade);
        }
        return own;
    }

    private Shade shade(SvgElement mask, SvgElement element, Spot spot) {
        budget.element(spot.depth());
        budget.open(spot.layer().area());
        Properties properties = Properties.of(mask, document.sheet());
        Spot inside = spot.within(Region.of(mask, "maskUnits", element, bounds, document.extent(), spot));
        Layer layer = spot.layer().another();
        AffineTransform at = new AffineTransform(spot.at());
        if ("objectBoundingBox".equals(mask.attributes().get("maskContentUnits"))) {
            at.concatenate(Bounds.unit(bounds.of(element, spot.style())));
        }
        Style style = document.inherited(mask).under(properties, document.extent());
        painter.children(mask, inside.on(layer).placed(at).deeper(new AffineTransform(), style));
        Shade shade = "alpha".equals(properties.find("mask-type")) ? Shade.opaque(layer) : Shade.bright(layer);
        String outer = Reference.url(properties.find("mask"));
        Shade narrowed = narrowed(shade, outer, element, inside.deeper(new AffineTransform(), spot.style()));
        budget.close(spot.layer().area());
        return narrowed == null ? shade : narrowed;
    }
}
