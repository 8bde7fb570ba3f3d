package io.javatar.core.dicebear;

import java.util.ArrayList;
import java.util.List;

/** A part of a style, ready to be drawn for any avatar. */
sealed interface Part permits Constant, ElementPart, VariablePart, DefsPart, ComponentPart {
    /** Draws it for one avatar: adds nothing or one thing to {@code out}. */
    void drawInto(List<Drawn> out, Rendering rendering);

    /** Returns parts as they are drawn for one avatar. */
    static List<Drawn> drawn(List<Part> parts, Rendering rendering) {
        List<Drawn> drawn = new ArrayList<>(parts.size());
        for (Part part : parts) {
            part.drawInto(drawn, rendering);
        }
        return drawn;
    }
}
