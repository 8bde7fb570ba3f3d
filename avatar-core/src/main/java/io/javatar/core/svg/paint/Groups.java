package io.javatar.core.svg.paint;

import io.javatar.core.svg.SvgElement;
import io.javatar.core.svg.SvgNode;
import io.javatar.core.svg.raster.BlendMode;
import io.javatar.core.svg.raster.Layer;
import io.javatar.core.svg.raster.Shade;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Paints elements with effects: directly where that gives the same, otherwise on a layer that is composited as a whole.
 */
final class Groups {
    private static final int FAR = 8;

    private final Painter painter;
    private final Budget budget;
    private final ClipPaths clipPaths;
    private final Masks masks;
    private final Filters filters;

    Groups(Painter painter, Document document, Budget budget) {
        this.painter = painter;
        this.budget = budget;
        Bounds bounds = new Bounds(painter, document, budget);
        this.clipPaths = new ClipPaths(painter, document, bounds, budget);
        this.masks = new Masks(painter, document, bounds, budget);
        this.filters = new Filters(document, bounds, budget);
    }

    /** Paints {@code element}, whose transform and style are those of {@code spot}, with its effects. */
    void paint(SvgElement element, Effects effects, Spot spot) {
        ClipPaths.Clip clip = clipPaths.of(effects.clip(), element, spot);
        Spot here = spot.within(clip.box());
        if (here.clip().empty() || effects.opacity() == 0) {
            return;
        }
        Shade shade = masks.narrowed(clip.shade(), effects.mask(), element, here);
        if (effects.filter() != null) {
            Layer layer = filters.painted(effects.filter(), element, here, painter);
            here.layer().lay(layer, here.clip(), shade, effects.opacity() * here.opacity(), effects.mode());
        } else if (shade == null && effects.mixOnly() && alone(element)) {
            painter.content(element, here.mixed(effects.opacity(), effects.mode()));
        } else if (shade == null && effects.opacity() == 1 && effects.mode() == BlendMode.NORMAL) {
            painter.content(element, here);
        } else {
            Spot mixed = here.mixed(effects.opacity(), effects.mode());
            layered(mixed, shade, plain -> painter.content(element, plain));
        }
    }

    /** Paints on a layer that is laid on with the opacity and mode of {@code spot}. */
    void mixed(Spot spot, Consumer<Spot> painting) {
        layered(spot, null, painting);
    }

    private void layered(Spot spot, @Nullable Shade shade, Consumer<Spot> painting) {
        budget.open(spot.layer().area());
        Layer layer = spot.layer().another();
        painting.accept(spot.on(layer));
        spot.layer().lay(layer, spot.clip(), shade, spot.opacity(), spot.mode());
        budget.close(spot.layer().area());
    }

    /** Returns whether it surely paints one figure at most, without further effects. */
    private boolean alone(SvgElement element) {
        SvgElement one = element;
        for (int i = 0; i < FAR; i++) {
            SvgElement next;
            switch (one.name()) {
                case "g" -> next = only(one.children());
                case "use" -> next = painter.target(one);
                case "path", "rect", "circle", "ellipse", "line", "polyline", "polygon" -> {
                    return true;
                }
                default -> {
                    return false;
                }
            }
            if (next == null || Effects.hinted(next) || next.attributes().containsKey("class")) {
                return false;
            }
            one = next;
        }
        return false;
    }

    private static @Nullable SvgElement only(List<SvgNode> children) {
        return children.size() == 1 && children.get(0) instanceof SvgElement one ? one : null;
    }
}
