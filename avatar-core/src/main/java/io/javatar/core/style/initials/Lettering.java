package io.javatar.core.style.initials;

import io.javatar.core.glyph.Glyph;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Letters set in the middle of the square of a drawing. */
final class Lettering {
    // Sixteenths: so the feet and heads of letters meet whole pixels at 16, 32, 48, 64, 80 … px.
    private static final double HEIGHT_OF_ONE = 8 / 16.0;
    private static final double HEIGHT_OF_TWO = 6 / 16.0;

    private static final double WIDEST = 0.74;

    private Lettering() {}

    /** Returns the outline of one or two letters side by side. */
    static Shape of(List<Glyph> glyphs) {
        Path2D line = new Path2D.Double();
        int x = 0;
        for (Glyph glyph : glyphs) {
            line.append(glyph.outline().getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
            x += glyph.advance();
        }
        Rectangle2D bounds = line.getBounds2D();
        double height = glyphs.size() == 1 ? HEIGHT_OF_ONE : HEIGHT_OF_TWO;
        double scale = Math.min(height / Glyph.CAPITAL, WIDEST / bounds.getWidth());
        // Accents and tails stand out; the capitals' height is what sits in the middle.
        AffineTransform middle = AffineTransform.getTranslateInstance(0.5, 0.5);
        middle.scale(scale, scale);
        middle.translate(-bounds.getCenterX(), Glyph.CAPITAL / 2.0);
        return middle.createTransformedShape(line);
    }
}
