package io.javatar.core.dicebear;

import io.javatar.core.dicebear.chance.NumberRange;
import io.javatar.core.dicebear.colour.Colour;
import io.javatar.core.dicebear.text.SvgNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What attributes refer to: a colour, or a gradient that goes into the definitions ({@code defs}) of the picture. */
final class Paints {
    private static final NumberRange NO_ANGLE = NumberRange.between(0, 0);

    private final Rendering rendering;
    private final Map<String, DrawnElement> gradients = new HashMap<>();

    Paints(Rendering rendering) {
        this.rendering = rendering;
    }

    /** Returns the value of an attribute that refers to a colour: hex digits, {@code none}, or a gradient's address. */
    String reference(String name) {
        List<Colour> colours = rendering.colours().of(name);
        ColourPlan plan = rendering.style().colour(name);
        String fill = rendering.colours().fill(plan);
        if (fill.equals(Colours.SOLID) || colours.size() < 2) {
            return colours.isEmpty() ? "none" : colours.get(0).hex();
        }
        String id = name + "-color-" + rendering.seedHash();
        DrawnElement gradient = gradients.get(id);
        if (gradient == null) {
            gradient = gradient(fill + "Gradient", id, plan, colours);
            gradients.put(id, gradient);
        }
        rendering.defs().put(id, gradient);
        return "url(#" + id + ")";
    }

    private DrawnElement gradient(String tag, String id, ColourPlan plan, List<Colour> colours) {
        NumberRange angles = rendering.options().angles().getOrDefault(plan.name(), NO_ANGLE);
        double angle = rendering.decisions().number(plan.keys().angle(), angles);
        List<Attribute> attributes = new ArrayList<>(List.of(Attribute.of("id", id)));
        if (angle != 0) {
            attributes.add(Attribute.of("gradientTransform", Transforms.rotate(angle, 0.5, 0.5)));
        }
        List<Drawn> stops = new ArrayList<>();
        for (int i = 0; i < colours.size(); i++) {
            String offset = SvgNumber.text((double) i / (colours.size() - 1) * 100) + "%";
            stops.add(DrawnElement.of(
                    "stop",
                    List.of(
                            Attribute.of("offset", offset),
                            Attribute.of("stop-color", colours.get(i).hex())),
                    List.of()));
        }
        return DrawnElement.of(tag, attributes, stops);
    }
}
