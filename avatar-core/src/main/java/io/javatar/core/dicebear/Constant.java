package io.javatar.core.dicebear;

import io.javatar.core.svg.SvgNode;
import java.util.List;

/**
 * Neighbouring parts that are the same in every avatar of a style.
 *
 * @param svg as they are written
 * @param nodes as they appear in scenes: the same instances in all of them
 */
record Constant(String svg, List<SvgNode> nodes) implements Drawn, Part {
    /** Keeps a copy of the list. */
    Constant {
        nodes = List.copyOf(nodes);
    }

    /** Returns what something drawn is once and for all. */
    static Constant of(Drawn drawn) {
        StringBuilder svg = new StringBuilder();
        drawn.writeTo(svg);
        return new Constant(svg.toString(), DrawnElement.scene(List.of(drawn)));
    }

    @Override
    public void drawInto(List<Drawn> out, Rendering rendering) {
        out.add(this);
    }

    @Override
    public void writeTo(StringBuilder out) {
        out.append(svg);
    }

    @Override
    public int length() {
        return svg.length();
    }

    @Override
    public void addTo(List<SvgNode> scene) {
        scene.addAll(nodes);
    }
}
