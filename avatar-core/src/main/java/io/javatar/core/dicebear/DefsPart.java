package io.javatar.core.dicebear;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Elements that others refer to: they go into the definitions ({@code defs}) of the picture, and nothing is drawn in
 * their place.
 *
 * @param children each for itself
 */
record DefsPart(List<Child> children) implements Part {
    /**
     * One of them.
     *
     * @param id its key among the definitions, or null to be numbered
     * @param parts itself, or nothing
     */
    record Child(@Nullable String id, List<Part> parts) {}

    @Override
    public void drawInto(List<Drawn> out, Rendering rendering) {
        for (Child child : children) {
            for (Drawn drawn : Part.drawn(child.parts(), rendering)) {
                String key = child.id() == null ? "_" + rendering.defs().size() : child.id();
                rendering.defs().put(key, drawn);
            }
        }
    }
}
