package io.javatar.core.svg.paint;

import io.javatar.core.svg.SvgElement;
import io.javatar.core.svg.SvgNode;
import io.javatar.core.svg.read.Properties;
import io.javatar.core.svg.read.Style;
import io.javatar.core.svg.read.Transform;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** Computes the bounding boxes of elements: of all their figures, without strokes (SVG 2, 8.10). */
final class Bounds {
    private final Painter painter;
    private final Document document;
    private final Budget budget;

    Bounds(Painter painter, Document document, Budget budget) {
        this.painter = painter;
        this.document = document;
        this.budget = budget;
    }

    /** Returns the box of {@code element} in its own plane, whose style is {@code style}; null where it has no figure. */
    @Nullable
    Rectangle2D of(SvgElement element, Style style) {
        return of(element, style, new AffineTransform(), 0);
    }

    /** Returns what maps (0, 0) to (1, 1) onto the box; all onto one point where there is none. */
    static AffineTransform unit(@Nullable Rectangle2D box) {
        return box == null
                ? AffineTransform.getScaleInstance(0, 0)
                : new AffineTransform(box.getWidth(), 0, 0, box.getHeight(), box.getX(), box.getY());
    }

    private @Nullable Rectangle2D of(SvgElement element, Style style, AffineTransform at, int depth) {
        budget.element(depth);
        return switch (element.name()) {
            case "g", "a", "switch", "svg", "symbol" -> children(element, style, at, depth);
            case "use" -> {
                SvgElement target = painter.target(element);
                AffineTransform moved = new AffineTransform(at);
                moved.concatenate(painter.offset(element));
                yield target == null ? null : child(target, style, moved, depth);
            }
            default -> {
                Outline outline = painter.outline(element, style);
                budget.outline(outline == null ? 0 : outline.size(), 0);
                yield outline == null ? null : placed(outline, at);
            }
        };
    }

    private static Rectangle2D placed(Outline outline, AffineTransform at) {
        return at.isIdentity() ? outline.bounds() : new Outline(new Path2D.Double(outline.path(), at)).bounds();
    }

    private @Nullable Rectangle2D children(SvgElement element, Style style, AffineTransform at, int depth) {
        Rectangle2D all = null;
        for (SvgNode node : element.children()) {
            Rectangle2D box = node instanceof SvgElement child ? child(child, style, at, depth) : null;
            if (box != null) {
                all = all == null ? box : all.createUnion(box);
            }
        }
        return all;
    }

    private @Nullable Rectangle2D child(SvgElement child, Style style, AffineTransform at, int depth) {
        Properties properties = Properties.of(child, document.sheet());
        AffineTransform inner = new AffineTransform(at);
        inner.concatenate(Transform.of(properties.find("transform")));
        return of(child, style.under(properties, document.extent()), inner, depth + 1);
    }
}
