package io.javatar.core.svg.paint;

import io.javatar.core.svg.SvgElement;
import io.javatar.core.svg.SvgNode;
import io.javatar.core.svg.raster.PixelMath;
import io.javatar.core.svg.read.Properties;
import io.javatar.core.svg.read.StyleSheet;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs the steps of a filter one after the other; an unknown step passes on its input. */
final class FilterChain {
    private static final int MOST_STEPS = 32;

    /** Pixels of this part of a standard deviation are fine enough for a blur. */
    private static final double FINE = 3;

    private final List<FilterStep> steps;

    private FilterChain(List<FilterStep> steps) {
        this.steps = steps;
    }

    /** Returns the steps of {@code filter}, whose lengths {@code at} brings to pixels. */
    static FilterChain of(SvgElement filter, AffineTransform at, StyleSheet sheet) {
        List<FilterStep> steps = new ArrayList<>();
        String colours = Properties.of(filter, sheet).find("color-interpolation-filters");
        for (SvgNode node : filter.children()) {
            if (node instanceof SvgElement step && step.name().startsWith("fe") && steps.size() < MOST_STEPS) {
                steps.add(FilterStep.of(step, at, sheet, colours));
            }
        }
        return new FilterChain(steps);
    }

    /** The number of steps, plus one. */
    int size() {
        return steps.size() + 1;
    }

    /**
     * How many pixels may become one without anyone seeing it, at least 1: where the last step is a strong blur of all
     * that the others do.
     */
    double coarseness() {
        boolean plain = steps.stream().allMatch(FilterStep::plain);
        return steps.isEmpty() || !plain
                ? 1
                : Math.max(1, Math.floor(steps.get(steps.size() - 1).softness() / FINE));
    }

    /** How far a pixel can be moved, in pixels. */
    int reach() {
        long reach = 0;
        for (FilterStep step : steps) {
            reach += step.reach();
        }
        return (int) Math.min(Short.MAX_VALUE, reach);
    }

    /** Returns what becomes of premultiplied pixels. */
    int[] applied(int[] source, int width) {
        Map<String, int[]> named = new HashMap<>();
        int[] last = source;
        for (FilterStep step : steps) {
            int[] before = last;
            last = step.applied(name -> input(name, source, named, before), width);
            if (step.result() != null) {
                named.put(step.result(), last);
            }
        }
        return last;
    }

    private static int[] input(@Nullable String name, int[] source, Map<String, int[]> named, int[] last) {
        if (name == null) {
            return last;
        }
        return switch (name) {
            case "SourceGraphic" -> source;
            case "SourceAlpha" -> PixelMath.alphaOnly(source);
            default -> named.getOrDefault(name, last);
        };
    }
}
