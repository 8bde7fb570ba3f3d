package io.javatar.core.svg.paint;

import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import io.javatar.core.svg.SvgElement;
import io.javatar.core.svg.raster.Layer;
import io.javatar.core.svg.read.Properties;

/**
 * Paints SVG pictures into pixels: SVG 2 as far as drawn characters need it. Animations stand still; scripts, pictures
 * within pictures, patterns and anything outside of the document do not exist; what is not known is left out.
 *
 * <p>Keeps the outlines that it has read, so the one who paints pictures from the same parts again and again keeps the
 * rasterizer: about 32 MiB at most. Thread-safe.
 */
public final class SvgRasterizer {
    private final Outlines outlines = new Outlines();

    /** Makes one that has seen nothing yet. */
    public SvgRasterizer() {}

    /**
     * Returns the picture of {@code svg}, the outermost element, at {@code size} by {@code size} pixels: its view as
     * large as it fits, in the middle, on transparent ground. The size that it tells of itself counts for its form only.
     * Refuses what is nested too deeply or takes too much work with BROKEN_PICTURE.
     */
    public Pixels pixels(SvgElement svg, PixelSize size) {
        int side = size.px();
        double[] view = Viewport.box(svg);
        Budget budget = new Budget((long) side * side);
        Document document = Document.of(svg, Viewport.extent(view), budget);
        Layer layer = Layer.of(side, side);
        String how = svg.attributes().getOrDefault("preserveAspectRatio", "");
        Spot spot = Spot.on(layer, Viewport.fitted(view, side, side, how));
        Painter painter = new Painter(document, outlines, budget);
        painter.children(svg, spot.styled(spot.style().under(Properties.of(svg, document.sheet()), document.extent())));
        return layer.finished();
    }
}
