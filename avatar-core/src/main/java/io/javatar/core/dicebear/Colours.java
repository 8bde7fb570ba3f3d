package io.javatar.core.dicebear;

import static io.javatar.core.problem.Problem.BAD_DEFINITION;

import io.javatar.core.dicebear.chance.NumberRange;
import io.javatar.core.dicebear.colour.Colour;
import io.javatar.core.dicebear.colour.Palette;
import io.javatar.core.dicebear.definition.ColourRule;
import io.javatar.core.dicebear.option.Options;
import io.javatar.core.json.JsonArray;
import io.javatar.core.problem.AvatarException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The colours of one avatar, each chosen when it is first asked for. */
final class Colours {
    static final String SOLID = "solid";

    private final DicebearStyle style;
    private final Options options;
    private final Decisions decisions;
    private final Map<String, List<Colour>> chosen = new HashMap<>();

    /** Those that are being chosen, each because of the one before. */
    private final Set<String> path = new LinkedHashSet<>();

    Colours(DicebearStyle style, Options options, Decisions decisions) {
        this.style = style;
        this.options = options;
        this.decisions = decisions;
    }

    /** Returns solid, linear or radial. */
    String fill(ColourPlan plan) {
        return decisions.pick(plan.keys().fill(), options.fills().getOrDefault(plan.name(), List.of()), SOLID);
    }

    /** Returns the colours of a name: one, or as many as a gradient has; none if there are none to choose from. */
    List<Colour> of(String name) {
        List<Colour> known = chosen.get(name);
        if (known == null) {
            ColourPlan plan = style.colour(name);
            known = choose(plan);
            chosen.put(name, known);
            decisions.note(plan.keys().color(), hex(known));
        }
        return known;
    }

    private static JsonArray hex(List<Colour> colours) {
        List<String> hex = new ArrayList<>(colours.size());
        colours.forEach(colour -> hex.add(colour.hex()));
        return JsonArray.of(hex);
    }

    private List<Colour> choose(ColourPlan plan) {
        Palette wanted = options.colours().get(plan.name());
        boolean verbatim = wanted != null && isFixed(plan);
        Palette candidates = wanted == null ? plan.palette() : wanted;
        int count = count(plan, candidates, verbatim);
        ColourRule rule = plan.rule();
        List<Colour> ordered =
                rule == null ? ordered(plan, candidates, verbatim) : ruled(plan, rule, candidates, verbatim);
        return List.copyOf(ordered.subList(0, Math.min(count, ordered.size())));
    }

    private boolean isFixed(ColourPlan plan) {
        return options.fixedOrders().contains(plan.name());
    }

    private int count(ColourPlan plan, Palette candidates, boolean verbatim) {
        if (fill(plan).equals(SOLID)) {
            return 1;
        }
        NumberRange stops = options.fillStops().get(plan.name());
        if (stops != null) {
            // May be beyond an int, which the cast then bounds.
            return (int) decisions.chance().integer(plan.keys().stops(), stops);
        }
        return verbatim ? candidates.given().size() : 2;
    }

    private List<Colour> ruled(ColourPlan plan, ColourRule rule, Palette palette, boolean verbatim) {
        if (!path.add(plan.name())) {
            throw AvatarException.of(
                    BAD_DEFINITION, "Circular color reference: " + String.join(" → ", path) + " → " + plan.name());
        }
        Palette candidates = palette;
        if (rule.contrastTo() != null && !verbatim) {
            List<Colour> reference = of(rule.contrastTo());
            candidates = reference.isEmpty() ? candidates : candidates.byContrastTo(reference.get(0));
        }
        if (!rule.notEqualTo().isEmpty()) {
            candidates = candidates.without(rule.notEqualTo().stream()
                    .flatMap(name -> of(name).stream())
                    .toList());
        }
        path.remove(plan.name());
        return rule.contrastTo() == null ? ordered(plan, candidates, verbatim) : candidates.given();
    }

    private List<Colour> ordered(ColourPlan plan, Palette candidates, boolean verbatim) {
        if (verbatim) {
            return candidates.given();
        }
        return isFixed(plan)
                ? candidates.sorted()
                : decisions.chance().shuffle(plan.keys().color(), candidates.sorted());
    }
}
