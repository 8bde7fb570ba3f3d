package io.javatar.core.svg;

/**
 * Text within an element.
 *
 * @param value as read, without escapes
 */
public record SvgText(String value) implements SvgNode {}
