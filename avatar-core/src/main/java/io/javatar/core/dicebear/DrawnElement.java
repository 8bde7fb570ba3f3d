package io.javatar.core.dicebear;

import io.javatar.core.svg.SvgElement;
import io.javatar.core.svg.SvgNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element.
 *
 * @param name as in SVG
 * @param attributes in order
 * @param children in order
 * @param closed whether it has an end tag although it has no children
 */
record DrawnElement(String name, List<Attribute> attributes, List<Drawn> children, boolean closed) implements Drawn {
    static DrawnElement of(String name, List<Attribute> attributes, List<Drawn> children) {
        return new DrawnElement(name, attributes, children, false);
    }

    /** A group, which has an end tag always. */
    static DrawnElement group(String attribute, String value, List<Drawn> children) {
        return new DrawnElement("g", List.of(Attribute.of(attribute, value)), children, true);
    }

    @Override
    public void writeTo(StringBuilder svg) {
        svg.append('<').append(name);
        for (Attribute attribute : attributes) {
            svg.append(attribute.svg());
        }
        if (children.isEmpty() && !closed) {
            svg.append("/>");
            return;
        }
        svg.append('>');
        for (Drawn child : children) {
            child.writeTo(svg);
        }
        svg.append("</").append(name).append('>');
    }

    @Override
    public int length() {
        int length = 2 * name.length() + "<></>".length();
        for (Attribute attribute : attributes) {
            length += attribute.svg().length();
        }
        for (Drawn child : children) {
            length += child.length();
        }
        return length;
    }

    @Override
    public void addTo(List<SvgNode> scene) {
        Map<String, String> values = new LinkedHashMap<>();
        attributes.forEach(attribute -> values.put(attribute.name(), attribute.value()));
        scene.add(new SvgElement(name, values, scene(children)));
    }

    static List<SvgNode> scene(List<Drawn> drawn) {
        List<SvgNode> scene = new ArrayList<>();
        drawn.forEach(child -> child.addTo(scene));
        return scene;
    }
}
