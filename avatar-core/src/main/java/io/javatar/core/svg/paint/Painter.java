package io.javatar.core.svg.paint;

import io.javatar.core.svg.SvgElement;
import io.javatar.core.svg.SvgNode;
import io.javatar.core.svg.raster.BlendMode;
import io.javatar.core.svg.raster.Box;
import io.javatar.core.svg.raster.Fill;
import io.javatar.core.svg.raster.FillRule;
import io.javatar.core.svg.raster.Ink;
import io.javatar.core.svg.raster.SolidInk;
import io.javatar.core.svg.read.Colour;
import io.javatar.core.svg.read.Figure;
import io.javatar.core.svg.read.Length;
import io.javatar.core.svg.read.PaintSource;
import io.javatar.core.svg.read.Properties;
import io.javatar.core.svg.read.Reference;
import io.javatar.core.svg.read.Style;
import io.javatar.core.svg.read.Transform;
import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;

/** Walks the tree and paints what can be seen; unknown elements are skipped. */
final class Painter {
    /** About how much longer a pixel takes that is not just covered by one colour. */
    private static final int MIXED = 4;

    private final Document document;
    private final Outlines outlines;
    private final Budget budget;
    private final Gradients gradients;
    private final Groups groups;

    Painter(Document document, Outlines outlines, Budget budget) {
        this.document = document;
        this.outlines = outlines;
        this.budget = budget;
        this.gradients = new Gradients(document);
        this.groups = new Groups(this, document, budget);
    }

    /** Paints an element with all that is in it; {@code spot} is that of its parent. */
    void paint(SvgElement element, Spot spot) {
        budget.element(spot.depth());
        Properties properties = Properties.of(element, document.sheet());
        if (!painted(element.name()) || "none".equals(properties.find("display"))) {
            return;
        }
        Spot here = inside(element, properties, spot);
        Effects effects = Effects.of(properties);
        if (effects.none()) {
            content(element, here);
        } else {
            groups.paint(element, effects, here);
        }
    }

    /** Returns the spot that {@code element} makes for what is in it. */
    Spot inside(SvgElement element, Properties properties, Spot parent) {
        return parent.deeper(
                Transform.of(properties.find("transform")), parent.style().under(properties, document.extent()));
    }

    /** Paints all children. */
    void children(SvgElement element, Spot spot) {
        for (SvgNode child : element.children()) {
            if (child instanceof SvgElement inner) {
                paint(inner, spot);
            }
        }
    }

    /** Paints what is in an element whose own transform, style and effects are those of {@code spot}. */
    void content(SvgElement element, Spot spot) {
        switch (element.name()) {
            case "g", "a", "switch" -> children(element, spot);
            case "svg", "symbol" -> children(element, spot.placed(Viewport.inside(element, spot.at(), document)));
            case "use" -> used(element, spot);
            default -> {
                Outline outline = outline(element, spot.style());
                if (outline != null && spot.style().visible()) {
                    shape(outline, spot);
                }
            }
        }
    }

    private static boolean painted(String name) {
        return switch (name) {
            case "g", "a", "switch", "svg", "use", "text", "symbol" -> true;
            case "path", "rect", "circle", "ellipse", "line", "polyline", "polygon" -> true;
            default -> false;
        };
    }

    private void used(SvgElement use, Spot spot) {
        SvgElement target = target(use);
        if (target != null) {
            AffineTransform at = new AffineTransform(spot.at());
            at.concatenate(offset(use));
            paint(target, spot.placed(at));
        }
    }

    /** Returns the element that {@code use} refers to, or null. */
    @Nullable
    SvgElement target(SvgElement use) {
        String id = Reference.href(use);
        return id == null ? null : document.elements().get(id);
    }

    /** Returns the transform that {@code use} applies to the element that it refers to. */
    AffineTransform offset(SvgElement use) {
        return AffineTransform.getTranslateInstance(
                Length.of(use.attributes().get("x"), document.extent().width(), 0),
                Length.of(use.attributes().get("y"), document.extent().height(), 0));
    }

    /** Returns the outline of a figure or of text; null for others. */
    @Nullable
    Outline outline(SvgElement element, Style style) {
        if (element.name().equals("text")) {
            return new Outline(Lettering.outline(element, style.text(), document.extent()));
        }
        Figure figure = Figure.of(element, document.extent());
        if (figure == null) {
            return null;
        }
        budget.text(figure.letters());
        return outlines.of(figure);
    }

    private void shape(Outline outline, Spot spot) {
        Style style = spot.style();
        boolean filled = !style.fill().equals(PaintSource.NONE);
        boolean stroked =
                !style.strokePaint().equals(PaintSource.NONE) && style.stroke().width() > 0;
        if (filled && stroked && !spot.plain()) {
            groups.mixed(spot, plain -> shape(outline, plain));
            return;
        }
        if (filled) {
            fill(outline, outline, style.fill(), style.fillOpacity(), style.fillRule(), spot);
        }
        if (stroked) {
            Outline stroke = outline.stroked(style.stroke());
            fill(stroke, outline, style.strokePaint(), style.strokeOpacity(), FillRule.NON_ZERO, spot);
        }
    }

    /** Fills {@code area}; gradients are measured by {@code figure}. */
    private void fill(Outline area, Outline figure, PaintSource source, double opacity, FillRule rule, Spot spot) {
        Box box = Box.around(area.hull(), spot.at()).and(spot.clip());
        Ink ink = box.empty() ? null : ink(source, opacity * spot.opacity(), figure, spot.at());
        if (ink != null) {
            boolean simple = ink instanceof SolidInk && spot.mode() == BlendMode.NORMAL;
            budget.outline(area.size(), (long) box.width() * box.height() * (simple ? 1 : MIXED));
            Fill fill = new Fill(ink, spot.mode(), rule, spot.style().hard());
            spot.layer().fill(area.path(), spot.at(), spot.clip(), fill);
        }
    }

    private @Nullable Ink ink(PaintSource source, double opacity, Outline figure, AffineTransform at) {
        if (source instanceof PaintSource.Link link) {
            Gradient gradient = gradients.find(link.id());
            return gradient == null
                    ? link.otherwise() == Colour.TRANSPARENT ? null : SolidInk.of(link.otherwise(), opacity)
                    : gradient.ink(figure, at, opacity);
        }
        return SolidInk.of(((PaintSource.Plain) source).argb(), opacity);
    }
}
