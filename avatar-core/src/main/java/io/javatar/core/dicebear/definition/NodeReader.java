package io.javatar.core.dicebear.definition;

import io.javatar.core.json.JsonObject;
import io.javatar.core.json.JsonText;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads elements, texts and places of components. */
final class NodeReader {
    private static final int MAX_NODES = 1024;
    private static final int MAX_STYLES = 64;
    private static final int MAX_TEXT = 4096;

    private static final Set<String> ELEMENTS = Set.of("""
            circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix
            feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
            feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting
            feSpotLight feTile feTurbulence filter g image line linearGradient marker mask metadata mpath path pattern
            polygon polyline radialGradient rect stop style svg switch symbol text textPath title tspan use view""".split("\\s+"));

    private NodeReader() {}

    static List<Node> nodes(Located list) {
        return list.list(0, MAX_NODES, NodeReader::node);
    }

    private static Node node(Located node) {
        Located type = node.members().required("type");
        return switch (type.text(64)) {
            case "element" -> element(node.members(Set.of("type", "name", "attributes", "children")));
            case "text" -> text(node.members(Set.of("type", "value")));
            case "component" -> component(node.members(Set.of("type", "name", "attributes")));
            default -> throw type.refused(type.shown() + " is none of element, text, component");
        };
    }

    private static Node element(Members members) {
        Located name = members.required("name");
        if (!ELEMENTS.contains(name.text(64))) {
            throw name.refused(name.shown() + " is no element that a style may have");
        }
        Located children = members.find("children");
        return new ElementNode(
                name.text(64), attributes(members), children == null ? List.of() : children(name.text(64), children));
    }

    private static List<Node> children(String name, Located children) {
        return name.equals("style") ? children.list(0, MAX_STYLES, NodeReader::css) : nodes(children);
    }

    private static Node css(Located node) {
        Members members = node.members(Set.of("type", "value"));
        if (!members.required("type").value().equals(new JsonText("text"))) {
            throw members.at("type").refused("is not text, and nothing else stands in a style element");
        }
        return new TextNode(new Literal(TextFilter.css(members.required("value"))));
    }

    private static Node text(Members members) {
        Located value = members.required("value");
        return new TextNode(
                value.value() instanceof JsonObject
                        ? variable(value, Variable.INITIAL, Variable.INITIALS)
                        : new Literal(value.text(MAX_TEXT)));
    }

    private static Node component(Members members) {
        return new ComponentNode(members.required("name").reference(), attributes(members));
    }

    private static Map<String, Value> attributes(Members members) {
        Located attributes = members.find("attributes");
        return attributes == null ? Map.of() : AttributeReader.attributes(attributes);
    }

    /** Reads a reference to one of the variables that are allowed where it stands. */
    static Variable variable(Located reference, Variable... allowed) {
        Members members = reference.members(Set.of("type", "name"));
        String named = members.required("name").text(64);
        if (members.required("type").value().equals(new JsonText("variable"))) {
            for (Variable variable : allowed) {
                if (variable.wireName().equals(named)) {
                    return variable;
                }
            }
        }
        throw reference.refused(reference.shown() + " is no variable that can stand here");
    }
}
