package io.javatar.core.svg.paint;

import io.javatar.core.glyph.Glyph;
import io.javatar.core.glyph.Glyphs;
import io.javatar.core.svg.SvgElement;
import io.javatar.core.svg.SvgNode;
import io.javatar.core.svg.SvgText;
import io.javatar.core.svg.read.Extent;
import io.javatar.core.svg.read.Length;
import io.javatar.core.svg.read.TextStyle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sets a line of text in the one font there is; small letters without an outline become capitals, other letters a dot.
 */
final class Lettering {
    private static final int MOST_LETTERS = 256;
    private static final int BLANK = 713;
    private static final int DOT = 1100;

    private Lettering() {}

    /** Returns the outline of what {@code text} says, in its plane. */
    static Path2D outline(SvgElement text, TextStyle style, Extent view) {
        Path2D line = new Path2D.Double();
        double width = set(words(text), line);
        double scale = style.size() / Glyph.EM;
        Map<String, String> a = text.attributes();
        double x = Length.of(a.get("x"), view.width(), 0) + shift(a.get("dx"), style, view.width());
        double y = Length.of(a.get("y"), view.height(), 0) + shift(a.get("dy"), style, view.height());
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, scale);
        place.translate(
                switch (style.anchor()) {
                    case START -> 0;
                    case MIDDLE -> -width / 2;
                    case END -> -width;
                },
                switch (style.baseline()) {
                    case ALPHABETIC -> 0;
                    case MIDDLE -> Glyph.SMALL / 2.0;
                    case CENTRAL -> Glyph.CAPITAL / 2.0;
                    case HANGING -> Glyph.CAPITAL;
                });
        line.transform(place);
        return line;
    }

    private static double shift(@Nullable String text, TextStyle style, double whole) {
        return text != null && text.endsWith("em")
                ? Length.of(text.substring(0, text.length() - 2), whole, 0) * style.size()
                : Length.of(text, whole, 0);
    }

    private static String words(SvgElement text) {
        StringBuilder words = new StringBuilder();
        for (SvgNode child : text.children()) {
            if (child instanceof SvgText said) {
                words.append(said.value(), 0, Math.min(said.value().length(), MOST_LETTERS));
            } else if (child instanceof SvgElement span && span.name().equals("tspan")) {
                span.children().stream()
                        .filter(SvgText.class::isInstance)
                        .forEach(said -> words.append(((SvgText) said).value()));
            }
        }
        return words.substring(0, Math.min(words.length(), MOST_LETTERS)).strip();
    }

    /** Appends the letters to {@code line}; returns where the next would start. */
    private static double set(String words, Path2D line) {
        double x = 0;
        for (int letter : words.codePoints().toArray()) {
            if (Character.isWhitespace(letter)) {
                x += BLANK;
            } else {
                Glyph glyph = glyph(letter);
                line.append(glyph.outline().getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
                x += glyph.advance();
            }
        }
        return x;
    }

    private static Glyph glyph(int letter) {
        Glyph glyph = Glyphs.known().find(letter);
        if (glyph == null) {
            glyph = Glyphs.known().find(Character.toUpperCase(letter));
        }
        return glyph == null
                ? new Glyph(new Path2D.Double(new Ellipse2D.Double(DOT / 4.0, -DOT, DOT / 2.0, DOT / 2.0)), DOT)
                : glyph;
    }
}
