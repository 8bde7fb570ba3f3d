package io.javatar.core.dicebear.definition;

/**
 * Text within an element.
 *
 * @param value a literal, or the initials
 */
public record TextNode(Value value) implements Node {}
