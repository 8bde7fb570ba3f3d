package io.javatar.core.dicebear;

import io.javatar.core.dicebear.definition.ColourReference;
import io.javatar.core.dicebear.definition.Literal;
import io.javatar.core.dicebear.definition.Value;
import io.javatar.core.dicebear.definition.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An attribute of a style: the same for every avatar, or determined by the avatar. */
sealed interface AttributePart {
    /** Returns the attribute for one avatar. */
    Attribute drawn(Rendering rendering);

    /** The same for every avatar. */
    record Fixed(Attribute attribute) implements AttributePart {
        @Override
        public Attribute drawn(Rendering rendering) {
            return attribute;
        }
    }

    /** A colour or a gradient. */
    record Coloured(String name, String colour) implements AttributePart {
        @Override
        public Attribute drawn(Rendering rendering) {
            return Attribute.of(name, rendering.paints().reference(colour));
        }
    }

    /** A value of the options or the seed. */
    record Varied(String name, Variable variable) implements AttributePart {
        @Override
        public Attribute drawn(Rendering rendering) {
            return Attribute.of(name, rendering.variable(variable));
        }
    }

    static AttributePart of(String name, Value value) {
        if (value instanceof Literal literal) {
            return new Fixed(Attribute.of(name, literal.text()));
        } else if (value instanceof ColourReference colour) {
            return new Coloured(name, colour.name());
        } else if (value instanceof Variable variable) {
            return new Varied(name, variable);
        }
        throw new AssertionError(value);
    }

    static List<AttributePart> of(Map<String, Value> attributes) {
        List<AttributePart> parts = new ArrayList<>(attributes.size());
        attributes.forEach((name, value) -> parts.add(of(name, value)));
        return List.copyOf(parts);
    }

    static List<Attribute> drawn(List<AttributePart> parts, Rendering rendering) {
        List<Attribute> drawn = new ArrayList<>(parts.size());
        for (AttributePart part : parts) {
            drawn.add(part.drawn(rendering));
        }
        return drawn;
    }
}
