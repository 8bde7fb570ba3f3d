package io.javatar.core.glyph;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Takes the outlines of capital letters and digits out of a font and writes them as text, for the resource {@code
 * glyphs.tsv}. A tool, run by hand when letters shall be added; avatar-core/README.md tells how.
 */
final class GlyphExtraction {
    /** As many units as the font's own grid has, so that outlines come out in whole numbers. */
    private static final int UNITS = 2048;

    private static final List<IntStream> RANGES = List.of(
            IntStream.rangeClosed('0', '9'),
            IntStream.rangeClosed('A', 'Z'),
            IntStream.rangeClosed(0x00c0, 0x017f),
            IntStream.of(0x018f, 0x01a0, 0x01af, 0x0218, 0x021a),
            IntStream.rangeClosed(0x0386, 0x03ab),
            IntStream.rangeClosed(0x0400, 0x042f),
            IntStream.of(0x0490, 0x0492, 0x049a, 0x04a2, 0x04ae, 0x04b0, 0x04ba, 0x04d8, 0x04e8));

    private GlyphExtraction() {}

    /** Reads the font file {@code args[0]} and writes {@code args[1]}. */
    public static void main(String[] args) throws IOException, FontFormatException {
        Font font =
                Font.createFont(Font.TRUETYPE_FONT, Path.of(args[0]).toFile()).deriveFont((float) UNITS);
        List<String> lines = new ArrayList<>();
        lines.add("# Outlines of capital letters and digits of " + font.getFontName(Locale.ROOT)
                + ": character, advance, path; " + UNITS + " units an em, y down, baseline at 0.");
        for (IntStream range : RANGES) {
            range.filter(c -> Character.isDigit(c) || Character.isUpperCase(c))
                    .filter(font::canDisplay)
                    .forEach(c -> lines.add(line(font, c)));
        }
        Files.write(Path.of(args[1]), lines);
    }

    private static String line(Font font, int c) {
        String letter = Character.toString(c);
        GlyphVector glyph = font.createGlyphVector(new FontRenderContext(null, true, true), letter);
        PathIterator outline = glyph.getOutline().getPathIterator(null);
        StringBuilder path = new StringBuilder();
        double[] xy = new double[6];
        for (; !outline.isDone(); outline.next()) {
            int type = outline.currentSegment(xy);
            path.append(' ').append("MLQCZ".charAt(type));
            int numbers = List.of(2, 2, 4, 6, 0).get(type);
            for (int i = 0; i < numbers; i++) {
                path.append(' ').append(Math.round(xy[i]));
            }
        }
        return letter + '\t' + Math.round(glyph.getGlyphMetrics(0).getAdvanceX()) + '\t' + path.substring(1);
    }
}
