package io.javatar.core.dicebear;

import static io.javatar.core.problem.Problem.BAD_DEFINITION;

import io.javatar.core.dicebear.ComponentPlan.VariantPlan;
import io.javatar.core.dicebear.chance.Chance;
import io.javatar.core.dicebear.definition.Variable;
import io.javatar.core.dicebear.option.Options;
import io.javatar.core.dicebear.text.Initials;
import io.javatar.core.problem.AvatarException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws one avatar and collects what is decided on the way. */
final class Rendering {
    /** How deep components may be nested. */
    private static final int MAX_NESTED = 32;

    private final DicebearStyle style;
    private final Options options;
    private final Decisions decisions;
    private final Variants variants;
    private final Colours colours;
    private final Paints paints;
    private final String seedHash;

    /** The definitions that other elements refer to, by id; one that is defined again keeps its place. */
    private final Map<String, Drawn> defs = new LinkedHashMap<>();

    /** The ids of the shapes that are being drawn, each within the one before. */
    private final Set<String> path = new LinkedHashSet<>();

    Rendering(DicebearStyle style, Options options) {
        this.style = style;
        this.options = options;
        this.decisions = new Decisions(new Chance(options.seed()));
        this.variants = new Variants(options, decisions);
        this.colours = new Colours(style, options, decisions);
        this.paints = new Paints(this);
        this.seedHash = style.seedHash(options.seed());
    }

    DicebearStyle style() {
        return style;
    }

    Options options() {
        return options;
    }

    Decisions decisions() {
        return decisions;
    }

    Variants variants() {
        return variants;
    }

    Colours colours() {
        return colours;
    }

    Paints paints() {
        return paints;
    }

    Map<String, Drawn> defs() {
        return defs;
    }

    /** Returns 8 hex digits that make the ids of this avatar differ from those of others on the same page. */
    String seedHash() {
        return seedHash;
    }

    /** Returns the id of a shape, which is drawn to the definitions unless it is there. */
    String defined(VariantPlan variant) {
        String id = variant.idPrefix() + seedHash;
        if (!defs.containsKey(id)) {
            enter(id);
            List<Drawn> body = Part.drawn(variant.parts(), this);
            path.remove(id);
            defs.put(id, DrawnElement.group("id", id, body));
        }
        return id;
    }

    private void enter(String id) {
        if (!path.add(id)) {
            throw AvatarException.of(
                    BAD_DEFINITION, "Component within itself: " + String.join(" → ", path) + " → " + id);
        }
        if (path.size() > MAX_NESTED) {
            throw AvatarException.of(BAD_DEFINITION, "Components nested deeper than " + MAX_NESTED + ": " + path);
        }
    }

    String variable(Variable variable) {
        return switch (variable) {
            case INITIALS -> Initials.of(options.seed());
            case INITIAL -> first(Initials.of(options.seed()));
            case FONT_FAMILY -> decisions.pick("fontFamily", options.fontFamilies(), "system-ui");
            case FONT_WEIGHT -> decisions.pickNumber("fontWeight", options.fontWeights(), "400");
        };
    }

    private static String first(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
    }
}
