package io.javatar.core.svg.paint;

import io.javatar.core.svg.SvgElement;
import io.javatar.core.svg.raster.Box;
import io.javatar.core.svg.raster.Layer;
import java.awt.geom.AffineTransform;

/**
 * Paints elements through filters, on a layer with a margin, because what is outside may be moved or blurred into view.
 */
final class Filters {
    /** About how many pictures of its size a filter keeps at once. */
    private static final int BUFFERS = 4;

    private final Document document;
    private final Bounds bounds;
    private final Budget budget;

    Filters(Document document, Bounds bounds, Budget budget) {
        this.document = document;
        this.bounds = bounds;
        this.budget = budget;
    }

    /** Returns a layer of the size of that of {@code spot}, with {@code element} as the filter of that id shows it. */
    Layer painted(String id, SvgElement element, Spot spot, Painter painter) {
        Layer shown = spot.layer().another();
        SvgElement filter = document.find(id, "filter");
        if (filter == null) {
            painter.content(element, spot.on(shown));
            return shown;
        }
        double coarse = FilterChain.of(filter, spot.at(), document.sheet()).coarseness();
        AffineTransform smaller = AffineTransform.getScaleInstance(1 / coarse, 1 / coarse);
        smaller.concatenate(spot.at());
        FilterChain chain = FilterChain.of(filter, smaller, document.sheet());
        int margin = Math.min(chain.reach(), (int) (Math.max(shown.width(), shown.height()) / coarse)) + 1;
        int width = (int) Math.ceil(shown.width() / coarse) + 2 * margin;
        int height = (int) Math.ceil(shown.height() / coarse) + 2 * margin;
        long area = (long) width * height * BUFFERS;
        budget.area((long) width * height * chain.size());
        budget.open(area);
        AffineTransform at = AffineTransform.getTranslateInstance(margin, margin);
        at.concatenate(smaller);
        Spot moved = Spot.on(Layer.of(width, height), at).styled(spot.style());
        Box region = Region.of(filter, "filterUnits", element, bounds, document.extent(), moved);
        painter.content(element, moved.within(region).atDepth(spot.depth()));
        shown.enlarge(chain.applied(moved.layer().argb(), width), width, region, coarse, margin);
        budget.close(area);
        return shown;
    }
}
