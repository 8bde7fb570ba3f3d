package io.javatar.core.dicebear;

import java.util.List;

/**
 * An element that contains something that differs between avatars.
 *
 * @param name as in SVG
 * @param attributes in order
 * @param children in order
 * @param wrapper whether it is left out when nothing is drawn within it
 */
record ElementPart(String name, List<AttributePart> attributes, List<Part> children, boolean wrapper) implements Part {
    @Override
    public void drawInto(List<Drawn> out, Rendering rendering) {
        // Before the children, and even if it is left out: gradients of attributes come first.
        List<Attribute> drawnAttributes = AttributePart.drawn(attributes, rendering);
        List<Drawn> drawnChildren = Part.drawn(children, rendering);
        if (!wrapper || !drawnChildren.isEmpty()) {
            out.add(DrawnElement.of(name, drawnAttributes, drawnChildren));
        }
    }
}
