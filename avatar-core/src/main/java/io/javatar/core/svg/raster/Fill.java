package io.javatar.core.svg.raster;

/**
 * How an outline is filled.
 *
 * @param ink the colour of each point
 * @param mode how it mixes with what is below
 * @param rule which points are inside
 * @param hard whether pixels are covered entirely or not at all
 */
public record Fill(Ink ink, BlendMode mode, FillRule rule, boolean hard) {}
