package io.javatar.core.svg.paint;

import io.javatar.core.svg.SvgElement;
import io.javatar.core.svg.SvgNode;
import io.javatar.core.svg.raster.Ramp;
import io.javatar.core.svg.raster.Ramp.Stop;
import io.javatar.core.svg.read.Colour;
import io.javatar.core.svg.read.Length;
import io.javatar.core.svg.read.Properties;
import io.javatar.core.svg.read.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds gradients; an attribute that one lacks is taken from the one that its href names. */
final class Gradients {
    private static final int MOST_LINKS = 8;
    private static final int MOST_STOPS = 256;

    private final Document document;

    Gradients(Document document) {
        this.document = document;
    }

    /** Returns the gradient of that id, or null where there is none. */
    @Nullable
    Gradient find(String id) {
        SvgElement first = gradient(id);
        if (first == null) {
            return null;
        }
        Map<String, String> attributes = new HashMap<>();
        List<Stop> stops = List.of();
        SvgElement one = first;
        for (int i = 0; i < MOST_LINKS && one != null; i++) {
            one.attributes().forEach(attributes::putIfAbsent);
            stops = stops.isEmpty() ? stops(one) : stops;
            one = gradient(Reference.href(one));
        }
        return new Gradient(first.name().equals("radialGradient"), attributes, stops, document.extent());
    }

    private @Nullable SvgElement gradient(@Nullable String id) {
        SvgElement linear = document.find(id, "linearGradient");
        return linear == null ? document.find(id, "radialGradient") : linear;
    }

    private List<Stop> stops(SvgElement gradient) {
        List<Stop> stops = new ArrayList<>();
        double offset = 0;
        for (SvgNode node : gradient.children()) {
            if (node instanceof SvgElement stop && stop.name().equals("stop") && stops.size() < MOST_STOPS) {
                offset = Math.max(offset, Length.share(stop.attributes().get("offset"), 0));
                stops.add(new Stop(offset, colour(Properties.of(stop, document.sheet()))));
            }
        }
        return stops;
    }

    private static int colour(Properties properties) {
        String text = properties.find("stop-color");
        if ("currentColor".equals(text)) {
            text = properties.find("color");
        }
        Integer parsed = text == null ? null : Colour.of(text);
        int argb = parsed == null ? 0xff000000 : parsed;
        int alpha = (int) Math.round((argb >>> 24) * Length.share(properties.find("stop-opacity"), 1));
        return alpha << 24 | argb & 0xffffff;
    }

    /** Returns the spread of a gradient with these attributes. */
    static Ramp.Spread spread(Map<String, String> attributes) {
        return switch (attributes.getOrDefault("spreadMethod", "pad")) {
            case "reflect" -> Ramp.Spread.REFLECT;
            case "repeat" -> Ramp.Spread.REPEAT;
            default -> Ramp.Spread.PAD;
        };
    }
}
