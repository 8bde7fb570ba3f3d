package io.javatar.core.dicebear;

import io.javatar.core.dicebear.definition.ComponentNode;
import io.javatar.core.dicebear.definition.ElementNode;
import io.javatar.core.dicebear.definition.Literal;
import io.javatar.core.dicebear.definition.Node;
import io.javatar.core.dicebear.definition.TextNode;
import io.javatar.core.dicebear.definition.Value;
import io.javatar.core.dicebear.definition.Variable;
import io.javatar.core.svg.SvgNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the nodes of a definition into parts: what is the same for every avatar is written to SVG once, here. */
final class StyleParts {
    private StyleParts() {}

    static List<Part> parts(List<Node> nodes) {
        List<Part> parts = new ArrayList<>();
        List<Constant> run = new ArrayList<>();
        for (Node node : nodes) {
            for (Part part : part(node)) {
                if (part instanceof Constant constant) {
                    run.add(constant);
                } else {
                    addRun(run, parts);
                    parts.add(part);
                }
            }
        }
        addRun(run, parts);
        return List.copyOf(parts);
    }

    /** Neighbouring constants become one. */
    private static void addRun(List<Constant> run, List<Part> parts) {
        if (run.isEmpty()) {
            return;
        }
        StringBuilder svg = new StringBuilder();
        List<SvgNode> nodes = new ArrayList<>();
        for (Constant constant : run) {
            svg.append(constant.svg());
            nodes.addAll(constant.nodes());
        }
        parts.add(new Constant(svg.toString(), nodes));
        run.clear();
    }

    /** Returns one part, or none for what is never seen. */
    private static List<Part> part(Node node) {
        if (node instanceof TextNode text) {
            return text(text.value());
        } else if (node instanceof ComponentNode component) {
            return List.of(new ComponentPart(component.name(), AttributePart.of(component.attributes())));
        } else if (node instanceof ElementNode element) {
            return element.name().equals("defs") ? List.of(defs(element)) : element(element);
        }
        throw new AssertionError(node);
    }

    private static List<Part> text(Value value) {
        if (value instanceof Variable variable) {
            return List.of(new VariablePart(variable));
        }
        String text = value instanceof Literal literal ? literal.text() : "";
        return text.isEmpty() ? List.of() : List.of(Constant.of(new DrawnText(text)));
    }

    private static List<Part> element(ElementNode element) {
        List<AttributePart> attributes = AttributePart.of(element.attributes());
        List<Part> children = parts(element.children());
        boolean wrapper = !element.children().isEmpty() && !element.attributes().containsKey("id");
        if (!isFixed(attributes, children)) {
            return List.of(new ElementPart(element.name(), attributes, children, wrapper));
        }
        return wrapper && children.isEmpty()
                ? List.of()
                : List.of(Constant.of(DrawnElement.of(element.name(), fixed(attributes), constants(children))));
    }

    private static boolean isFixed(List<AttributePart> attributes, List<Part> children) {
        return attributes.stream().allMatch(AttributePart.Fixed.class::isInstance)
                && children.stream().allMatch(Constant.class::isInstance);
    }

    private static List<Attribute> fixed(List<AttributePart> attributes) {
        return attributes.stream()
                .map(AttributePart.Fixed.class::cast)
                .map(AttributePart.Fixed::attribute)
                .toList();
    }

    private static List<Drawn> constants(List<Part> children) {
        return children.stream().<Drawn>map(Constant.class::cast).toList();
    }

    private static DefsPart defs(ElementNode defs) {
        return new DefsPart(defs.children().stream()
                .map(child -> new DefsPart.Child(id(child), part(child)))
                .toList());
    }

    private static @Nullable String id(Node node) {
        if (node instanceof ElementNode element && element.attributes().get("id") instanceof Literal id) {
            return id.text();
        } else if (node instanceof ComponentNode component
                && component.attributes().get("id") instanceof Literal id) {
            return id.text();
        }
        return null;
    }
}
