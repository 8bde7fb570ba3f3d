package io.javatar.core.dicebear;

import io.javatar.core.dicebear.ComponentPlan.VariantPlan;
import io.javatar.core.dicebear.chance.Weights;
import io.javatar.core.dicebear.definition.Component;
import io.javatar.core.dicebear.option.Options;
import io.javatar.core.json.JsonText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shapes of the components of one avatar, each chosen when it is first asked for. */
final class Variants {
    private final Options options;
    private final Decisions decisions;
    private final Map<String, VariantPlan> chosen = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    Variants(Options options, Decisions decisions) {
        this.options = options;
        this.decisions = decisions;
    }

    /** Returns the shape of a component, or null when it is not drawn. */
    @Nullable
    VariantPlan of(ComponentPlan plan) {
        String name = plan.component().name();
        VariantPlan known = chosen.get(name);
        if (known != null || hidden.contains(name)) {
            return known;
        }
        String variant = choose(plan);
        if (variant == null) {
            hidden.add(name);
            return null;
        }
        decisions.note(plan.keys().variant(), new JsonText(variant));
        known = plan.variants().get(variant);
        chosen.put(name, known);
        return known;
    }

    private @Nullable String choose(ComponentPlan plan) {
        Component component = plan.component();
        double percent = options.probabilities().getOrDefault(component.sourceName(), component.probability());
        return decisions.chance().bool(plan.keys().probability(), percent)
                ? decisions.chance().weightedPick(plan.keys().variant(), weights(plan))
                : null;
    }

    private Weights weights(ComponentPlan plan) {
        Map<String, Double> wanted = options.variants().get(plan.component().sourceName());
        if (wanted != null) {
            Map<String, Double> known = new HashMap<>(wanted);
            known.keySet().retainAll(plan.variants().keySet());
            return Weights.of(known);
        }
        return options.tags() == null
                ? plan.weights()
                : plan.weights(options.tags().among(plan.component().variants().values()));
    }
}
