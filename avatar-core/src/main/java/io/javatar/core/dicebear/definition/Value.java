package io.javatar.core.dicebear.definition;

/** What an attribute or a text holds: literal text, or something that is known only when drawing. */
public sealed interface Value permits Literal, ColourReference, Variable {}
