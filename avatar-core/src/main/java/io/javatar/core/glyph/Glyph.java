package io.javatar.core.glyph;

import java.awt.geom.Path2D;

/**
 * A letter as an outline, in units of the font: x to the right from its left end, y down from the baseline.
 *
 * @param outline must not be modified
 * @param advance where the next letter starts
 */
public record Glyph(Path2D outline, int advance) {
    /** The height of a capital letter without accents, in units. */
    public static final int CAPITAL = 1493;

    /** The size of the font, in units. */
    public static final int EM = 2048;

    /** The height of a small letter such as x, in units. */
    public static final int SMALL = 1120;
}
