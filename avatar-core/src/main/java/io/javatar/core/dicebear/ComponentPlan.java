package io.javatar.core.dicebear;

import io.javatar.core.dicebear.chance.Weights;
import io.javatar.core.dicebear.definition.Component;
import io.javatar.core.dicebear.definition.Motion;
import io.javatar.core.dicebear.definition.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Predicate;

/**
 * A component, ready to be drawn for any avatar.
 *
 * @param component as the definition has it
 * @param keys of its decisions
 * @param variants its shapes by name
 * @param weights of all its shapes
 */
record ComponentPlan(Component component, Keys keys, Map<String, VariantPlan> variants, Weights weights) {
    /**
     * A shape.
     *
     * @param idPrefix what its id among the definitions begins with
     * @param variant as the definition has it
     * @param parts what is drawn
     */
    record VariantPlan(String idPrefix, Variant variant, List<Part> parts) {}

    /** The keys of the decisions of a component. */
    record Keys(String probability, String variant, String rotate, String translateX, String translateY, String scale) {
        static Keys of(String name) {
            return new Keys(
                    name + "Probability",
                    name + "Variant",
                    name + "Rotate",
                    name + "TranslateX",
                    name + "TranslateY",
                    name + "Scale");
        }
    }

    static ComponentPlan of(Component component) {
        Map<String, VariantPlan> variants = new LinkedHashMap<>();
        component.variants().forEach((name, variant) -> {
            String prefix = component.sourceName() + "-" + name + "-";
            variants.put(name, new VariantPlan(prefix, variant, StyleParts.parts(variant.elements())));
        });
        return new ComponentPlan(component, Keys.of(component.name()), variants, weights(variants, variant -> true));
    }

    /** Returns the plan of an alias of this component: the shapes are shared. */
    ComponentPlan as(Component alias) {
        return new ComponentPlan(alias, Keys.of(alias.name()), variants, weights);
    }

    /** Returns the weights of those shapes that pass. */
    Weights weights(Predicate<Variant> wanted) {
        return weights(variants, wanted);
    }

    private static Weights weights(Map<String, VariantPlan> variants, Predicate<Variant> wanted) {
        Map<String, Double> weights = new LinkedHashMap<>();
        variants.forEach((name, plan) -> {
            if (wanted.test(plan.variant())) {
                weights.put(name, plan.variant().weight());
            }
        });
        return Weights.of(weights);
    }

    /** Returns how an avatar moves this component, as an SVG transform; empty if it does not. */
    String transform(Decisions decisions) {
        Motion motion = component.motion();
        double rotate = decisions.number(keys.rotate, motion.rotate());
        double x = decisions.number(keys.translateX, motion.translateX());
        double y = decisions.number(keys.translateY, motion.translateY());
        double scale = decisions.number(keys.scale, motion.scale());
        boolean still = rotate == 0 && x == 0 && y == 0 && scale == 1;
        return still ? "" : transform(rotate, x, y, scale);
    }

    private String transform(double rotate, double x, double y, double scale) {
        StringJoiner transform = new StringJoiner(" ");
        if (x != 0 || y != 0) {
            transform.add(Transforms.translate(x / 100 * component.width(), y / 100 * component.height()));
        }
        if (rotate != 0) {
            transform.add(Transforms.rotate(rotate, component.width() / 2, component.height() / 2));
        }
        if (scale != 1) {
            transform.add(Transforms.scaleAround(scale, component.width() / 2, component.height() / 2));
        }
        return transform.toString();
    }
}
