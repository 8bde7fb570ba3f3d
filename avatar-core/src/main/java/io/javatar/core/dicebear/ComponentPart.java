package io.javatar.core.dicebear;

import io.javatar.core.dicebear.ComponentPlan.VariantPlan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of a component: its shape goes into the definitions ({@code defs}) of the picture, and is used here.
 *
 * @param name the component's; there need not be one
 * @param attributes of the use
 */
record ComponentPart(String name, List<AttributePart> attributes) implements Part {
    private static final String TRANSFORM = "transform";

    @Override
    public void drawInto(List<Drawn> out, Rendering rendering) {
        ComponentPlan component = rendering.style().component(name);
        @Nullable
        VariantPlan variant = component == null ? null : rendering.variants().of(component);
        if (component == null || variant == null) {
            return;
        }
        String id = rendering.defined(variant);
        String motion = component.transform(rendering.decisions());
        List<Attribute> drawn = AttributePart.drawn(attributes, rendering);
        List<Attribute> all = motion.isEmpty() ? drawn : moved(drawn, motion);
        all.add(Attribute.of("href", "#" + id));
        out.add(DrawnElement.of("use", all, List.of()));
    }

    /** A transform of its own comes first, at its place. */
    private static List<Attribute> moved(List<Attribute> attributes, String motion) {
        List<Attribute> moved = new ArrayList<>();
        boolean added = false;
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(TRANSFORM)) {
                String own = attribute.value();
                moved.add(Attribute.of(TRANSFORM, own.isEmpty() ? motion : own + " " + motion));
                added = true;
            } else {
                moved.add(attribute);
            }
        }
        if (!added) {
            moved.add(Attribute.of(TRANSFORM, motion));
        }
        return moved;
    }
}
