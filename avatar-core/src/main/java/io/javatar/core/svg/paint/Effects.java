package io.javatar.core.svg.paint;

import io.javatar.core.svg.SvgElement;
import io.javatar.core.svg.raster.BlendMode;
import io.javatar.core.svg.read.Length;
import io.javatar.core.svg.read.Properties;
import io.javatar.core.svg.read.Reference;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The effects that apply to an element as a whole, once it is painted.
 *
 * @param opacity 0 to 1
 * @param mode how it mixes with what is below
 * @param clip the id of a clip path, or null
 * @param mask the id of a mask, or null
 * @param filter the id of a filter, or null
 */
record Effects(
        double opacity,
        BlendMode mode,
        @Nullable String clip,
        @Nullable String mask,
        @Nullable String filter) {
    private static final Effects NONE = new Effects(1, BlendMode.NORMAL, null, null, null);

    static Effects of(Properties properties) {
        String opacity = properties.find("opacity");
        String mode = properties.find("mix-blend-mode");
        String clip = Reference.url(properties.find("clip-path"));
        String mask = Reference.url(properties.find("mask"));
        String filter = Reference.url(properties.find("filter"));
        return opacity == null && mode == null && clip == null && mask == null && filter == null
                ? NONE
                : new Effects(Length.share(opacity, 1), mode(mode), clip, mask, filter);
    }

    /** Returns the mode of a name, the normal one where it is unknown. */
    static BlendMode mode(@Nullable String name) {
        return switch (name == null ? "normal" : name) {
            case "multiply" -> BlendMode.MULTIPLY;
            case "screen" -> BlendMode.SCREEN;
            case "overlay" -> BlendMode.OVERLAY;
            case "darken" -> BlendMode.DARKEN;
            case "lighten" -> BlendMode.LIGHTEN;
            case "color-dodge" -> BlendMode.COLOR_DODGE;
            case "color-burn" -> BlendMode.COLOR_BURN;
            case "hard-light" -> BlendMode.HARD_LIGHT;
            case "soft-light" -> BlendMode.SOFT_LIGHT;
            case "difference" -> BlendMode.DIFFERENCE;
            case "exclusion" -> BlendMode.EXCLUSION;
            default -> BlendMode.NORMAL;
        };
    }

    /** Returns whether {@code element} may have effects, by its attributes alone. */
    static boolean hinted(SvgElement element) {
        Map<String, String> a = element.attributes();
        return a.containsKey("style")
                || a.containsKey("opacity")
                || a.containsKey("clip-path")
                || a.containsKey("mask")
                || a.containsKey("filter");
    }

    boolean none() {
        return opacity == 1 && mode == BlendMode.NORMAL && clip == null && mask == null && filter == null;
    }

    /** Returns whether it mixes colours only. */
    boolean mixOnly() {
        return clip == null && mask == null && filter == null;
    }
}
