package io.javatar.core.svg.paint;

import io.javatar.core.svg.SvgElement;
import io.javatar.core.svg.raster.BlendMode;
import io.javatar.core.svg.raster.Box;
import io.javatar.core.svg.raster.Layer;
import java.awt.geom.AffineTransform;

/** Paints elements through filters; on a layer with a margin, for what lies outside may be moved or blurred into it. */
final class Filters {
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
        FilterChain chain = FilterChain.of(filter, spot.at(), document.sheet());
        int margin = Math.min(chain.reach(), Math.max(shown.width(), shown.height()));
        int width = shown.width() + 2 * margin;
        int height = shown.height() + 2 * margin;
        budget.open((long) width * height * chain.size());
        Layer wide = Layer.of(width, height);
        AffineTransform at = AffineTransform.getTranslateInstance(margin, margin);
        at.concatenate(spot.at());
        Spot moved = Spot.on(wide, at).styled(spot.style());
        Box region = Region.of(filter, "filterUnits", element, bounds, document.extent(), moved);
        painter.content(element, new Spot(
                wide, wide.box().and(region), at, spot.style(), 1, BlendMode.NORMAL, spot.depth()));
        int[] result = chain.applied(wide.argb(), width);
        crop(result, width, margin, region, shown);
        budget.close();
        return shown;
    }

    private static void crop(int[] from, int width, int margin, Box region, Layer to) {
        for (int y = 0; y < to.height(); y++) {
            int row = y + margin;
            int left = Math.max(margin, region.left());
            int right = Math.min(margin + to.width(), region.right());
            if (row >= region.top() && row < region.bottom() && left < right) {
                System.arraycopy(from, row * width + left, to.argb(), y * to.width() + left - margin, right - left);
            }
        }
    }
}
