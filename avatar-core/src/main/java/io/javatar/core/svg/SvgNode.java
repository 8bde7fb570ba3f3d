package io.javatar.core.svg;

/** A part of an SVG picture: an element or the text within one. Immutable, so parts can be shared between pictures. */
public sealed interface SvgNode permits SvgElement, SvgText {}
