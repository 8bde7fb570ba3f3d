package io.javatar.core.dicebear;

import io.javatar.core.svg.SvgNode;
import java.util.List;

/** A part of one avatar, with everything decided: the one source of its SVG text and of its scene. */
sealed interface Drawn permits DrawnElement, DrawnText, Constant {
    /** Writes it as SVG. */
    void writeTo(StringBuilder svg);

    /** The number of characters that it writes, or a little more. */
    int length();

    /** Adds it to the children of an element of the scene. */
    void addTo(List<SvgNode> scene);
}
