package io.javatar.core.dicebear;

import io.javatar.core.dicebear.option.Options;
import io.javatar.core.dicebear.text.SvgNumber;
import io.javatar.core.json.JsonBoolean;
import io.javatar.core.json.JsonNumber;
import io.javatar.core.json.JsonText;
import java.util.ArrayList;
import java.util.List;

/** Assembles an avatar: background, character, and the transform and clip of the whole. */
final class Composition {
    private static final String BACKGROUND = "background";

    private static final Attribute HIDDEN = Attribute.of("aria-hidden", "true");

    private final Rendering rendering;
    private final Options options;
    private final Decisions decisions;
    private final Frame frame;
    private final double width;
    private final double height;

    private Composition(Rendering rendering) {
        this.rendering = rendering;
        this.options = rendering.options();
        this.decisions = rendering.decisions();
        this.frame = rendering.style().frame();
        this.width = frame.width();
        this.height = frame.height();
    }

    /** The order of these steps is that of the definitions in the picture, and of the snapshot. */
    static SvgDocument compose(Rendering rendering) {
        Composition composition = new Composition(rendering);
        List<Drawn> seen = new ArrayList<>(composition.background());
        List<Drawn> character = Part.drawn(rendering.style().parts(), rendering);
        seen.addAll(composition.moved(character));
        Drawn body = composition.clipped(seen);
        // What root attributes refer to comes too late to be defined: so the original.
        List<Drawn> defs = List.copyOf(rendering.defs().values());
        return new SvgDocument(
                composition.attributes(), defs, rendering.options().title(), body);
    }

    private List<Drawn> background() {
        if (rendering.colours().of(BACKGROUND).isEmpty()) {
            return List.of();
        }
        return List.of(frame.rectangle(Attribute.of("fill", rendering.paints().reference(BACKGROUND))));
    }

    private List<Drawn> moved(List<Drawn> character) {
        List<Drawn> moved = character;
        double scale = decisions.number("scale", options.scale());
        if (scale != 1) {
            moved = within(Transforms.scaleAround(scale, width / 2, height / 2), moved);
        }
        String flip = flip(decisions.pick("flip", options.flips(), "none"));
        if (!flip.isEmpty()) {
            moved = within(flip, moved);
        }
        double rotate = decisions.number("rotate", options.rotate());
        if (rotate != 0) {
            moved = within(Transforms.rotate(rotate, width / 2, height / 2), moved);
        }
        double x = decisions.number("translateX", options.translateX());
        double y = decisions.number("translateY", options.translateY());
        if (x != 0 || y != 0) {
            moved = within(Transforms.translate(x / 100 * width, y / 100 * height), moved);
        }
        return moved;
    }

    private String flip(String word) {
        return switch (word) {
            case "horizontal" -> Transforms.translate(width, 0) + " " + Transforms.scale(-1, 1);
            case "vertical" -> Transforms.translate(0, height) + " " + Transforms.scale(1, -1);
            case "both" -> Transforms.translate(width, height) + " " + Transforms.scale(-1, -1);
            default -> "";
        };
    }

    private static List<Drawn> within(String transform, List<Drawn> drawn) {
        return List.of(DrawnElement.group("transform", transform, drawn));
    }

    private Drawn clipped(List<Drawn> seen) {
        double radius = decisions.number("borderRadius", options.borderRadius());
        String id = "clip-" + rendering.seedHash();
        Drawn rectangle = frame.rectangle(
                Attribute.of("rx", SvgNumber.text(radius / 100 * width)),
                Attribute.of("ry", SvgNumber.text(radius / 100 * height)));
        rendering.defs().put(id, DrawnElement.of("clipPath", List.of(Attribute.of("id", id)), List.of(rectangle)));
        return DrawnElement.group("clip-path", "url(#" + id + ")", seen);
    }

    private List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>(frame.root());
        noteNamed();
        attributes.addAll(AttributePart.drawn(rendering.style().attributes(), rendering));
        decisions.note("idRandomization", new JsonBoolean(options.idRandomization()));
        if (options.title() == null) {
            attributes.add(HIDDEN);
        } else {
            attributes.add(Attribute.of("role", "img"));
            attributes.add(Attribute.of("aria-label", options.title()));
        }
        if (options.size() != null) {
            attributes.add(Attribute.of("width", Integer.toString(options.size())));
            attributes.add(Attribute.of("height", Integer.toString(options.size())));
        }
        return attributes;
    }

    private void noteNamed() {
        if (options.size() != null) {
            decisions.note("size", new JsonNumber(options.size()));
        }
        if (options.title() != null) {
            decisions.note("title", new JsonText(options.title()));
        }
    }
}
