package io.javatar.core.dicebear;

import io.javatar.core.dicebear.text.XmlEscape;

/**
 * An attribute of an element that is drawn.
 *
 * @param name as in SVG
 * @param value without escapes
 * @param svg a space, the name, and the value in quotes and with escapes
 */
record Attribute(String name, String value, String svg) {
    static Attribute of(String name, String value) {
        return new Attribute(name, value, " " + name + "=\"" + XmlEscape.escape(value) + '"');
    }
}
