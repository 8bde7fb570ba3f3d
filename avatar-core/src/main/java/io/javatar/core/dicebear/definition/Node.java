package io.javatar.core.dicebear.definition;

/** A part of a picture as a definition tells it. */
public sealed interface Node permits ElementNode, TextNode, ComponentNode {}
