package io.javatar.core.dicebear;

import io.javatar.core.dicebear.definition.Variable;
import java.util.List;

/**
 * Text that depends on the avatar.
 *
 * @param variable which
 */
record VariablePart(Variable variable) implements Part {
    @Override
    public void drawInto(List<Drawn> out, Rendering rendering) {
        String text = rendering.variable(variable);
        if (!text.isEmpty()) {
            out.add(new DrawnText(text));
        }
    }
}
