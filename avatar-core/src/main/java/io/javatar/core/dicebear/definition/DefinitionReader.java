package io.javatar.core.dicebear.definition;

import io.javatar.core.dicebear.colour.Colour;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a definition by the rules of DiceBear's schema of definitions.
 *
 * @param json the text that it comes from
 */
record DefinitionReader(String json) {
    private static final int MAX_NAMED = 512;

    private static final Set<String> ROOT =
            Set.of("$id", "$schema", "$comment", "meta", "attributes", "canvas", "components", "colors");

    StyleDefinition definition(Located root) {
        Members members = root.members(ROOT);
        members.text("$id", 256);
        members.text("$schema", 256);
        members.text("$comment", 4096);
        Located attributes = members.find("attributes");
        return new StyleDefinition(
                json,
                MetaReader.meta(members.find("meta")),
                canvas(members.required("canvas")),
                attributes == null ? Map.of() : AttributeReader.attributes(attributes),
                components(members.find("components")),
                colours(members.find("colors")));
    }

    private static Canvas canvas(Located canvas) {
        Members members = canvas.members(Set.of("elements", "width", "height"));
        List<Node> elements = NodeReader.nodes(members.required("elements"));
        return new Canvas(
                members.number("width", 1, ComponentReader.MAX_SIDE),
                members.number("height", 1, ComponentReader.MAX_SIDE),
                elements);
    }

    private static Map<String, Component> components(@Nullable Located components) {
        return components == null
                ? Map.of()
                : DeclaredComponent.resolved(components, components.named(MAX_NAMED, ComponentReader::component));
    }

    private static Map<String, ColourRule> colours(@Nullable Located colours) {
        return colours == null ? Map.of() : new LinkedHashMap<>(colours.named(MAX_NAMED, DefinitionReader::colour));
    }

    private static ColourRule colour(Located colour) {
        Members members = colour.members(Set.of("values", "notEqualTo", "contrastTo"));
        Located contrastTo = members.find("contrastTo");
        Located notEqualTo = members.find("notEqualTo");
        return new ColourRule(
                members.required("values").list(1, 128, DefinitionReader::hex),
                contrastTo == null ? null : contrastTo.reference(),
                notEqualTo == null ? List.of() : notEqualTo.list(0, 64, Located::reference));
    }

    private static String hex(Located value) {
        String text = value.text(9);
        if (!text.startsWith("#") || !Colour.isColour(text)) {
            throw value.refused(value.shown() + " is not # and 3, 4, 6 or 8 hex digits");
        }
        return text;
    }
}
