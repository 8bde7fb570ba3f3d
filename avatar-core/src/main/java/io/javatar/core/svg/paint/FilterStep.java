package io.javatar.core.svg.paint;

import io.javatar.core.svg.SvgElement;
import io.javatar.core.svg.SvgNode;
import io.javatar.core.svg.raster.Blur;
import io.javatar.core.svg.raster.ColourMatrix;
import io.javatar.core.svg.raster.PixelMath;
import io.javatar.core.svg.raster.SolidInk;
import io.javatar.core.svg.read.Colour;
import io.javatar.core.svg.read.Length;
import io.javatar.core.svg.read.Properties;
import io.javatar.core.svg.read.StyleSheet;
import java.awt.geom.AffineTransform;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A step of a filter.
 *
 * @param element that defines it
 * @param properties of the element
 * @param linear whether it computes in linear light, not in sRGB
 * @param scaleX pixels in a user unit, along x
 * @param scaleY pixels in a user unit, along y
 */
record FilterStep(SvgElement element, Properties properties, boolean linear, double scaleX, double scaleY) {
    static FilterStep of(SvgElement element, AffineTransform at, StyleSheet sheet, @Nullable String inherited) {
        Properties properties = Properties.of(element, sheet);
        String own = properties.find("color-interpolation-filters");
        boolean linear = !"sRGB".equals(own == null ? inherited : own);
        double scaleX = Math.hypot(at.getScaleX(), at.getShearY());
        double scaleY = Math.hypot(at.getShearX(), at.getScaleY());
        return new FilterStep(element, properties, linear, scaleX, scaleY);
    }

    /** Whether it looks alike on coarser pixels, if all is blurred in the end. */
    boolean plain() {
        return switch (element.name()) {
            case "feFlood", "feBlend", "feGaussianBlur" -> true;
            default -> false;
        };
    }

    /** The lesser standard deviation of a blur, in pixels; 0 for other steps. */
    double softness() {
        return element.name().equals("feGaussianBlur") ? Math.min(deviation(0, scaleX), deviation(1, scaleY)) : 0;
    }

    @Nullable
    String result() {
        return element.attributes().get("result");
    }

    /** How far it moves a pixel, in pixels. */
    int reach() {
        return switch (element.name()) {
            case "feGaussianBlur" -> Blur.reach(Math.max(deviation(0, scaleX), deviation(1, scaleY)));
            case "feOffset" -> (int) Math.ceil(Math.max(Math.abs(dx()), Math.abs(dy())));
            case "feDropShadow" ->
                Blur.reach(Math.max(deviation(0, scaleX), deviation(1, scaleY)))
                        + (int) Math.ceil(Math.max(Math.abs(dx()), Math.abs(dy())));
            default -> 0;
        };
    }

    /** Returns its result, from the inputs that it asks for by name; null is what the step before made. */
    int[] applied(Function<@Nullable String, int[]> inputs, int width) {
        Map<String, String> a = element.attributes();
        int[] in = inputs.apply(a.get("in"));
        return switch (element.name()) {
            case "feGaussianBlur" -> sRgb(blurred(light(in), width));
            case "feOffset" -> PixelMath.moved(in, width, (int) Math.round(dx()), (int) Math.round(dy()));
            case "feFlood" -> flood(in.length);
            case "feBlend" ->
                sRgb(PixelMath.blended(
                        light(in), light(inputs.apply(a.get("in2"))), Effects.mode(a.getOrDefault("mode", "normal"))));
            case "feColorMatrix" ->
                sRgb(ColourMatrix.of(a.getOrDefault("type", "matrix"), Length.list(a.get("values")))
                        .applied(light(in)));
            case "feComposite" -> sRgb(composite(light(in), light(inputs.apply(a.get("in2")))));
            case "feMerge" -> merged(inputs, in.length);
            case "feDropShadow" -> {
                int[] shadow = PixelMath.moved(in, width, (int) Math.round(dx()), (int) Math.round(dy()));
                int[] soft = PixelMath.composed(flood(in.length), blurred(shadow, width), PixelMath.Operator.IN);
                yield PixelMath.composed(in, soft, PixelMath.Operator.OVER);
            }
            default -> in;
        };
    }

    private int[] blurred(int[] in, int width) {
        return Blur.of(in, width, deviation(0, scaleX), deviation(1, scaleY));
    }

    private double deviation(int axis, double scale) {
        double[] deviations = Length.list(element.attributes().get("stdDeviation"));
        double deviation = deviations.length == 0 ? 0 : deviations[Math.min(axis, deviations.length - 1)];
        return Math.min(Short.MAX_VALUE, Math.max(0, deviation) * scale);
    }

    private double dx() {
        return Length.of(element.attributes().get("dx"), 1, 0) * scaleX;
    }

    private double dy() {
        return Length.of(element.attributes().get("dy"), 1, 0) * scaleY;
    }

    private int[] flood(int length) {
        String text = properties.find("flood-color");
        Integer parsed = text == null ? null : Colour.of(text);
        int[] flood = new int[length];
        double opacity = Length.share(properties.find("flood-opacity"), 1);
        Arrays.fill(
                flood,
                SolidInk.of(parsed == null ? 0xff000000 : parsed, opacity).colour());
        return flood;
    }

    private int[] composite(int[] in, int[] in2) {
        Map<String, String> a = element.attributes();
        return switch (a.getOrDefault("operator", "over")) {
            case "in" -> PixelMath.composed(in, in2, PixelMath.Operator.IN);
            case "out" -> PixelMath.composed(in, in2, PixelMath.Operator.OUT);
            case "atop" -> PixelMath.composed(in, in2, PixelMath.Operator.ATOP);
            case "xor" -> PixelMath.composed(in, in2, PixelMath.Operator.XOR);
            case "arithmetic" ->
                PixelMath.arithmetic(in, in2, new double[] {
                    Length.of(a.get("k1"), 1, 0),
                    Length.of(a.get("k2"), 1, 0),
                    Length.of(a.get("k3"), 1, 0),
                    Length.of(a.get("k4"), 1, 0)
                });
            default -> PixelMath.composed(in, in2, PixelMath.Operator.OVER);
        };
    }

    private int[] merged(Function<@Nullable String, int[]> inputs, int length) {
        int[] all = new int[length];
        for (SvgNode node : element.children()) {
            if (node instanceof SvgElement one && one.name().equals("feMergeNode")) {
                all = PixelMath.composed(inputs.apply(one.attributes().get("in")), all, PixelMath.Operator.OVER);
            }
        }
        return all;
    }

    private int[] light(int[] argb) {
        return linear ? PixelMath.light(argb) : argb;
    }

    private int[] sRgb(int[] argb) {
        return linear ? PixelMath.sRgb(argb) : argb;
    }
}
