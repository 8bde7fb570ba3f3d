package io.javatar.core.dicebear.definition;

import io.javatar.core.dicebear.chance.NumberRange;
import io.javatar.core.dicebear.text.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads components: sizes, shapes, motion. */
final class ComponentReader {
    /** The largest side of a canvas or a component, in units. */
    static final double MAX_SIDE = 1_000_000;

    private static final Set<String> BASE =
            Set.of("width", "height", "probability", "rotate", "scale", "translate", "variants");

    private ComponentReader() {}

    static DeclaredComponent component(Located component) {
        Members members = component.members();
        if (members.find("extends") != null) {
            return new DeclaredComponent.Alias(
                    component.members(Set.of("extends")).required("extends").reference());
        }
        return new DeclaredComponent.Base(base(component.step(), component.members(BASE)));
    }

    private static Component base(String name, Members members) {
        return new Component(
                name,
                name,
                members.number("width", 1, MAX_SIDE),
                members.number("height", 1, MAX_SIDE),
                members.number("probability", 0, 100, 100),
                motion(members),
                members.required("variants").named(512, ComponentReader::variant));
    }

    private static Motion motion(Members members) {
        Located translate = members.find("translate");
        Members axes = translate == null ? null : translate.members(Set.of("x", "y"));
        return new Motion(
                range(members.find("rotate"), 0, new NumberRange(-360, 360, 720)),
                range(members.find("scale"), 1, new NumberRange(0, 10, 10)),
                range(axes == null ? null : axes.find("x"), 0, new NumberRange(-1000, 1000, 2000)),
                range(axes == null ? null : axes.find("y"), 0, new NumberRange(-1000, 1000, 2000)));
    }

    /** Reads a range within bounds, whose step is the largest step; without one the number is always the neutral one. */
    private static NumberRange range(@Nullable Located range, double neutral, NumberRange bounds) {
        if (range == null) {
            return NumberRange.between(neutral, neutral);
        }
        Members members = range.members(Set.of("min", "max", "step"));
        double step = members.number("step", 0, bounds.step(), 0);
        if (step == 0 && members.find("step") != null) {
            throw members.at("step").refused("0 is not above 0");
        }
        return new NumberRange(
                members.number("min", bounds.from(), bounds.to()),
                members.number("max", bounds.from(), bounds.to()),
                step);
    }

    private static Variant variant(Located variant) {
        Members members = variant.members(Set.of("elements", "weight", "tags"));
        Located tags = members.find("tags");
        return new Variant(
                NodeReader.nodes(members.required("elements")),
                members.number("weight", 0, 1_000_000, 1),
                tags == null ? List.of() : tags(tags));
    }

    private static List<String> tags(Located tags) {
        List<String> read = tags.list(0, 32, ComponentReader::tag);
        if (new HashSet<>(read).size() < read.size()) {
            throw tags.refused("has duplicates");
        }
        return read;
    }

    private static String tag(Located tag) {
        String text = tag.text(129);
        if (!Names.isTag(text)) {
            throw tag.refused(tag.shown() + " is not a tag such as category or category:value");
        }
        return text;
    }
}
