package io.javatar.core.svg.paint;

import io.javatar.core.svg.SvgElement;
import io.javatar.core.svg.SvgNode;
import io.javatar.core.svg.raster.Box;
import io.javatar.core.svg.raster.Shade;
import io.javatar.core.svg.read.Figure;
import io.javatar.core.svg.read.Properties;
import io.javatar.core.svg.read.Reference;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** Applies clip paths: rectangles of whole pixels cost nothing, others become a shade. */
final class ClipPaths {
    private static final double WHOLE = 1 / 256.0;

    private final Painter painter;
    private final Document document;
    private final Bounds bounds;
    private final Budget budget;

    ClipPaths(Painter painter, Document document, Bounds bounds, Budget budget) {
        this.painter = painter;
        this.document = document;
        this.bounds = bounds;
        this.budget = budget;
    }

    /**
     * What a clip path leaves.
     *
     * @param box everything visible is within it
     * @param shade how much is seen there, null for all
     */
    record Clip(Box box, @Nullable Shade shade) {}

    /** Returns the clip of that id for {@code element}, whose transform is that of {@code spot}; all where there is none. */
    Clip of(@Nullable String id, SvgElement element, Spot spot) {
        SvgElement path = document.find(id, "clipPath");
        Box all = spot.layer().box();
        if (path == null) {
            return new Clip(all, null);
        }
        Spot inside = units(path, element, spot);
        Box box = rectangle(path, inside);
        return box == null ? new Clip(all, shade(path, inside)) : new Clip(box, null);
    }

    private Spot units(SvgElement path, SvgElement element, Spot spot) {
        AffineTransform at = new AffineTransform(spot.at());
        if ("objectBoundingBox".equals(path.attributes().get("clipPathUnits"))) {
            at.concatenate(Bounds.unit(bounds.of(element, spot.style())));
        }
        return painter.inside(
                path, Properties.of(path, document.sheet()), spot.placed(at).styled(document.inherited(path)));
    }

    /** Returns the box of a path that is one upright rectangle of whole pixels, as far as can be seen; else null. */
    private @Nullable Box rectangle(SvgElement path, Spot spot) {
        boolean upright = spot.at().getShearX() == 0 && spot.at().getShearY() == 0;
        if (!upright || path.children().size() != 1 || path.attributes().containsKey("clip-path")) {
            return null;
        }
        if (path.children().get(0) instanceof SvgElement child
                && !Effects.hinted(child)
                && !child.attributes().containsKey("transform")
                && Figure.of(child, document.extent()) instanceof Figure.Tile tile
                && tile.square()) {
            Rectangle2D area = Box.placed(tile.outline().getBounds2D(), spot.at());
            return whole(area, spot.layer().box());
        }
        return null;
    }

    private static @Nullable Box whole(Rectangle2D area, Box seen) {
        long left = Math.round(Math.max(area.getMinX(), seen.left()));
        long top = Math.round(Math.max(area.getMinY(), seen.top()));
        long right = Math.round(Math.min(area.getMaxX(), seen.right()));
        long bottom = Math.round(Math.min(area.getMaxY(), seen.bottom()));
        boolean exact = near(area.getMinX(), left, seen.left(), true)
                && near(area.getMinY(), top, seen.top(), true)
                && near(area.getMaxX(), right, seen.right(), false)
                && near(area.getMaxY(), bottom, seen.bottom(), false);
        return exact ? new Box((int) left, (int) top, (int) right, (int) bottom) : null;
    }

    private static boolean near(double side, long whole, int border, boolean low) {
        return Math.abs(side - whole) < WHOLE || (low ? side <= border : side >= border);
    }

    private Shade shade(SvgElement path, Spot spot) {
        budget.element(spot.depth());
        budget.open(spot.layer().area());
        Shade shade = Shade.closed(spot.layer().width(), spot.layer().height());
        for (SvgNode child : path.children()) {
            if (child instanceof SvgElement figure) {
                open(shade, figure, spot);
            }
        }
        narrow(shade, path, path, spot);
        budget.close(spot.layer().area());
        return shade;
    }

    private void open(Shade shade, SvgElement figure, Spot spot) {
        budget.element(spot.depth());
        Properties properties = Properties.of(figure, document.sheet());
        if ("none".equals(properties.find("display"))) {
            return;
        }
        Spot here = painter.inside(figure, properties, spot);
        if (Reference.url(properties.find("clip-path")) == null) {
            draw(shade, figure, here);
        } else {
            Shade own = Shade.closed(spot.layer().width(), spot.layer().height());
            draw(own, figure, here);
            narrow(own, figure, figure, here);
            shade.widen(own);
        }
    }

    private void draw(Shade shade, SvgElement figure, Spot spot) {
        if (figure.name().equals("use")) {
            SvgElement target = painter.target(figure);
            AffineTransform at = new AffineTransform(spot.at());
            at.concatenate(painter.offset(figure));
            if (target != null && !target.name().equals("g")) {
                open(shade, target, spot.placed(at));
            }
            return;
        }
        Outline outline = painter.outline(figure, spot.style());
        if (outline != null && spot.style().visible()) {
            budget.outline(outline.size(), 0);
            spot.layer()
                    .open(
                            shade,
                            outline.path(),
                            spot.at(),
                            spot.style().clipRule(),
                            spot.style().hard());
        }
    }

    /** Lets through only what the clip path of {@code element} lets through too. */
    private void narrow(Shade shade, SvgElement element, SvgElement measured, Spot spot) {
        String id = Reference.url(Properties.of(element, document.sheet()).find("clip-path"));
        Clip clip = of(id, measured, spot);
        if (clip.shade() != null) {
            shade.narrow(clip.shade());
        }
        shade.keep(clip.box());
    }
}
