package io.javatar.core.dicebear.definition;

/**
 * Text that is the same in every avatar.
 *
 * @param text without escapes
 */
public record Literal(String text) implements Value {}
