package io.javatar.core.dicebear.definition;

/**
 * Letters as they are.
 *
 * @param text without escapes
 */
public record Literal(String text) implements Value {}
