package io.javatar.core.svg.paint;

import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import io.javatar.core.svg.SvgElement;
import io.javatar.core.svg.raster.Layer;
import io.javatar.core.svg.read.Properties;

/**
 * Paints SVG pictures into pixels: SVG 2 as far as drawn characters need it. Animations are painted as they start;
 * scripts, embedded pictures, patterns and anything outside the document are ignored, and so is everything unknown.
 *
 * <p>Keeps the outlines that it has parsed, about 32 MiB at most, so keep the rasterizer to paint many pictures from
 * the same parts. Thread-safe.
 */
public final class SvgRasterizer {
    private final Outlines outlines = new Outlines();

    /** Makes one that has seen nothing yet. */
    public SvgRasterizer() {}

    /**
     * Returns the picture of {@code svg}, the outermost element, at {@code size} by {@code size} pixels: its view as
     * large as it fits, in the middle, on transparent ground. Its own size counts only for the aspect ratio. Refuses
     * what is nested too deeply or takes too much work with BROKEN_PICTURE.
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
