package io.javatar.core.dicebear.definition;

/** A part of a picture, as the definition has it. */
public sealed interface Node permits ElementNode, TextNode, ComponentNode {}
