package io.javatar.core.svg.read;

import io.javatar.core.svg.raster.FillRule;
import java.util.Set;

/**
 * The properties that children inherit.
 *
 * @param color the current colour {@code 0xAARRGGBB}
 * @param fill what to fill with
 * @param fillOpacity 0 to 1
 * @param fillRule what is inside of a figure
 * @param clipRule what is inside a figure of a clip path
 * @param strokePaint what to stroke with
 * @param strokeOpacity 0 to 1
 * @param stroke the shape of the stroke
 * @param text how text is set
 * @param visible whether it is painted
 * @param hard whether edges are hard, without antialiasing
 */
public record Style(
        int color,
        PaintSource fill,
        double fillOpacity,
        FillRule fillRule,
        FillRule clipRule,
        PaintSource strokePaint,
        double strokeOpacity,
        Stroke stroke,
        TextStyle text,
        boolean visible,
        boolean hard) {
    /** The initial values. */
    public static final Style INITIAL = new Style(
            0xff000000,
            PaintSource.BLACK,
            1,
            FillRule.NON_ZERO,
            FillRule.NON_ZERO,
            PaintSource.NONE,
            1,
            Stroke.INITIAL,
            TextStyle.INITIAL,
            true,
            false);

    private static final Set<String> NAMES = Set.of(
            "color",
            "fill",
            "fill-opacity",
            "fill-rule",
            "clip-rule",
            "stroke",
            "stroke-opacity",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "visibility",
            "shape-rendering",
            "font-size",
            "text-anchor",
            "dominant-baseline");

    /** Returns the style of a child with these properties; percentages are parts of {@code extent}. */
    public Style under(Properties properties, Extent extent) {
        return properties.attributesOnly() && !named(properties) ? this : changed(properties, extent);
    }

    private static boolean named(Properties properties) {
        for (String name : properties.attributeNames()) {
            if (NAMES.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private Style changed(Properties properties, Extent extent) {
        String colorText = properties.find("color");
        Integer parsed = colorText == null ? null : Colour.of(colorText);
        int now = parsed == null ? color : parsed;
        return new Style(
                now,
                source(properties, "fill", now, fill),
                Length.share(properties.find("fill-opacity"), fillOpacity),
                rule(properties, "fill-rule", fillRule),
                rule(properties, "clip-rule", clipRule),
                source(properties, "stroke", now, strokePaint),
                Length.share(properties.find("stroke-opacity"), strokeOpacity),
                stroke.under(properties, extent),
                text.under(properties),
                visible(properties),
                hard(properties));
    }

    private static PaintSource source(Properties properties, String name, int color, PaintSource inherited) {
        String text = properties.find(name);
        PaintSource parsed = text == null ? null : PaintSource.of(text, color);
        return parsed == null ? inherited : parsed;
    }

    private static FillRule rule(Properties properties, String name, FillRule inherited) {
        String text = properties.find(name);
        if (text == null) {
            return inherited;
        }
        return text.equals("evenodd") ? FillRule.EVEN_ODD : FillRule.NON_ZERO;
    }

    private boolean visible(Properties properties) {
        String text = properties.find("visibility");
        return text == null ? visible : text.equals("visible");
    }

    private boolean hard(Properties properties) {
        String text = properties.find("shape-rendering");
        return text == null ? hard : text.equals("crispEdges") || text.equals("optimizeSpeed");
    }
}
