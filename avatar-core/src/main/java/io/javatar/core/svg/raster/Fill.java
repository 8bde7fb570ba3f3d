package io.javatar.core.svg.raster;

/**
 * How an outline is filled.
 *
 * @param ink with what
 * @param mode how it mixes with what lies below
 * @param rule which points are inside
 * @param hard whether pixels are covered wholly or not at all
 */
public record Fill(Ink ink, BlendMode mode, FillRule rule, boolean hard) {}
