package io.javatar.core.dicebear.definition;

import io.javatar.core.json.JsonObject;
import io.javatar.core.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads attributes: which there may be, and what each may hold. */
final class AttributeReader {
    private static final int MAX_PLAIN = 1024;
    private static final int MAX_PATH = 16_384;

    private static final Set<String> PLAIN = Set.of("""
            alignment-baseline amplitude azimuth baseFrequency baseline-shift bias class clipPathUnits clip-path
            clip-rule color-interpolation color-interpolation-filters crossorigin cx cy decoding diffuseConstant
            direction display divisor dominant-baseline dx dy edgeMode elevation exponent fill-opacity fill-rule filter
            filterUnits flood-opacity font-size font-size-adjust font-style font-variant fx fy gradientTransform
            gradientUnits height id image-rendering in in2 intercept k1 k2 k3 k4 kernelMatrix kernelUnitLength lang
            lengthAdjust letter-spacing marker-end marker-mid marker-start markerHeight markerUnits markerWidth mask
            maskContentUnits maskUnits media method mode numOctaves offset opacity operator order orient overflow
            paint-order path pathLength patternContentUnits patternTransform patternUnits points preserveAlpha
            preserveAspectRatio primitiveUnits r radius refX refY result rx ry scale seed shape-rendering slope
            specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles stop-opacity
            stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
            stroke-width surfaceScale systemLanguage tabindex tableValues targetX targetY text-anchor text-decoration
            text-rendering textLength transform transform-origin type values viewBox visibility width word-spacing
            writing-mode x x1 x2 xChannelSelector y y1 y2 yChannelSelector z""".split("\\s+"));

    private AttributeReader() {}

    static Map<String, Value> attributes(Located attributes) {
        Members members = attributes.members();
        Map<String, Value> read = new LinkedHashMap<>();
        for (String name : members.names()) {
            read.put(name, value(name, members.at(name)));
        }
        return read;
    }

    private static Value value(String name, Located value) {
        boolean reference = value.value() instanceof JsonObject;
        return switch (name) {
            case "color", "fill", "flood-color", "lighting-color", "stop-color", "stroke" ->
                reference ? colour(value) : plain(value);
            case "font-family" -> reference ? NodeReader.variable(value, Variable.FONT_FAMILY) : plain(value);
            case "font-weight" -> reference ? NodeReader.variable(value, Variable.FONT_WEIGHT) : plain(value);
            case "d" -> new Literal(TextFilter.plain(value, MAX_PATH));
            case "style" -> new Literal(TextFilter.css(value));
            case "href" -> new Literal(Links.checked(value));
            default -> {
                if (!PLAIN.contains(name)) {
                    throw value.refused("is no attribute that a style may have");
                }
                yield plain(value);
            }
        };
    }

    private static Literal plain(Located value) {
        return new Literal(TextFilter.plain(value, MAX_PLAIN));
    }

    private static ColourReference colour(Located reference) {
        Members members = reference.members(Set.of("type", "name"));
        if (!members.required("type").value().equals(new JsonText("color"))) {
            throw reference.refused(reference.shown() + " is not a reference to a colour");
        }
        return new ColourReference(members.required("name").reference());
    }
}
