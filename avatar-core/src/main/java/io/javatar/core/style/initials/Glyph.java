package io.javatar.core.style.initials;

import java.awt.geom.Path2D;

/**
 * A letter as an outline, in units of the font: x to the right from its left end, y down from the baseline.
 *
 * @param outline not to be changed
 * @param advance where the next letter starts
 */
record Glyph(Path2D outline, int advance) {
    /** The height of a capital letter without accents, in units. */
    static final int CAPITAL = 1493;
}
