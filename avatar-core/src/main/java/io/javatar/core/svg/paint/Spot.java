package io.javatar.core.svg.paint;

import io.javatar.core.svg.raster.BlendMode;
import io.javatar.core.svg.raster.Box;
import io.javatar.core.svg.raster.Layer;
import io.javatar.core.svg.read.Style;
import java.awt.geom.AffineTransform;

/**
 * Where and how an element is painted.
 *
 * @param layer the layer to paint on
 * @param clip the part of it that is painted
 * @param at from user space to pixels; must not be modified
 * @param style what the element inherits
 * @param opacity 0 to 1, of the one figure that will be painted
 * @param mode of the one figure that will be painted
 * @param depth how deep the element is nested
 */
record Spot(Layer layer, Box clip, AffineTransform at, Style style, double opacity, BlendMode mode, int depth) {
    static Spot on(Layer layer, AffineTransform at) {
        return new Spot(layer, layer.box(), at, Style.INITIAL, 1, BlendMode.NORMAL, 0);
    }

    Spot deeper(AffineTransform transform, Style inherited) {
        AffineTransform all = at;
        if (!transform.isIdentity()) {
            all = new AffineTransform(at);
            all.concatenate(transform);
        }
        return new Spot(layer, clip, all, inherited, opacity, mode, depth + 1);
    }

    Spot atDepth(int other) {
        return new Spot(layer, clip, at, style, opacity, mode, other);
    }

    Spot within(Box box) {
        return new Spot(layer, clip.and(box), at, style, opacity, mode, depth);
    }

    Spot styled(Style other) {
        return new Spot(layer, clip, at, other, opacity, mode, depth);
    }

    Spot placed(AffineTransform other) {
        return new Spot(layer, clip, other, style, opacity, mode, depth);
    }

    /** Returns the same for the one figure that is painted with that opacity and mode. */
    Spot mixed(double more, BlendMode blend) {
        return new Spot(layer, clip, at, style, opacity * more, blend, depth);
    }

    /** Returns the same place on another layer of the same size, plain. */
    Spot on(Layer other) {
        return new Spot(other, clip, at, style, 1, BlendMode.NORMAL, depth);
    }

    /** Returns whether nothing has to be mixed. */
    boolean plain() {
        return opacity == 1 && mode == BlendMode.NORMAL;
    }
}
