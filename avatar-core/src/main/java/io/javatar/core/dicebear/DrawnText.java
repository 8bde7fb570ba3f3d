package io.javatar.core.dicebear;

import io.javatar.core.dicebear.text.XmlEscape;
import io.javatar.core.svg.SvgNode;
import io.javatar.core.svg.SvgText;
import java.util.List;

/**
 * Text within an element.
 *
 * @param value without escapes; not empty
 */
record DrawnText(String value) implements Drawn {
    @Override
    public void writeTo(StringBuilder svg) {
        svg.append(XmlEscape.escape(value));
    }

    @Override
    public int length() {
        return XmlEscape.escape(value).length();
    }

    @Override
    public void addTo(List<SvgNode> scene) {
        scene.add(new SvgText(value));
    }
}
