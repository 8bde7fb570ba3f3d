package io.javatar.core.dicebear.definition;

/**
 * The colour, or the gradient, that a palette gives.
 *
 * @param name the palette's; there need not be one
 */
public record ColourReference(String name) implements Value {}
