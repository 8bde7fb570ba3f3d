package io.javatar.core.svg.raster;

import java.awt.geom.AffineTransform;

/**
 * A gradient along a line.
 *
 * @param ramp its colours
 * @param toUnit from pixels to a plane where the gradient goes along x from 0 to 1
 */
public record LinearInk(Ramp ramp, AffineTransform toUnit) implements Ink {
    @Override
    public void row(int y, int from, int to, int[] colours) {
        double step = toUnit.getScaleX();
        double t = step * (from + 0.5) + toUnit.getShearX() * (y + 0.5) + toUnit.getTranslateX();
        for (int x = from; x < to; x++, t += step) {
            colours[x] = ramp.at(t);
        }
    }
}
