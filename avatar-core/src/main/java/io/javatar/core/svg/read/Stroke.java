package io.javatar.core.svg.read;

import java.awt.BasicStroke;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The shape of a stroke.
 *
 * @param width in user units, at least 0
 * @param cap as in {@link BasicStroke}
 * @param join as in {@link BasicStroke}
 * @param miterLimit at least 1
 * @param dashes lengths of strokes and gaps by turns; empty for a line without gaps
 * @param dashOffset how far within the dashes a line begins
 */
public record Stroke(double width, int cap, int join, double miterLimit, List<Double> dashes, double dashOffset) {
    static final Stroke INITIAL = new Stroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, List.of(), 0);

    private static final int MOST_DASHES = 64;

    Stroke under(Properties properties, Extent extent) {
        String dashArray = properties.find("stroke-dasharray");
        return new Stroke(
                Math.max(0, Length.of(properties.find("stroke-width"), extent.diagonal(), width)),
                cap(properties),
                join(properties),
                Math.max(1, Length.of(properties.find("stroke-miterlimit"), 1, miterLimit)),
                dashArray == null ? dashes : dashes(Length.list(dashArray)),
                Length.of(properties.find("stroke-dashoffset"), extent.diagonal(), dashOffset));
    }

    private int cap(Properties properties) {
        String text = properties.find("stroke-linecap");
        if (text == null) {
            return cap;
        }
        return switch (text) {
            case "round" -> BasicStroke.CAP_ROUND;
            case "square" -> BasicStroke.CAP_SQUARE;
            default -> BasicStroke.CAP_BUTT;
        };
    }

    private int join(Properties properties) {
        String text = properties.find("stroke-linejoin");
        if (text == null) {
            return join;
        }
        return switch (text) {
            case "round" -> BasicStroke.JOIN_ROUND;
            case "bevel" -> BasicStroke.JOIN_BEVEL;
            default -> BasicStroke.JOIN_MITER;
        };
    }

    /** An odd list counts twice; lists that cannot be are no dashes. */
    private static List<Double> dashes(double[] lengths) {
        double sum = DoubleStream.of(lengths).sum();
        boolean negative = DoubleStream.of(lengths).anyMatch(length -> length < 0);
        if (negative || sum <= 0 || lengths.length > MOST_DASHES) {
            return List.of();
        }
        DoubleStream all = DoubleStream.of(lengths);
        return (lengths.length % 2 == 0 ? all : DoubleStream.concat(all, DoubleStream.of(lengths)))
                .boxed()
                .toList();
    }
}
