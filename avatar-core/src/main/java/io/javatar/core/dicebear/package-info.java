/**
 * The engine of DiceBear 10: a style and options become an SVG picture, byte for byte that of the original.
 *
 * <p>{@link io.javatar.core.dicebear.DicebearStyle} is the way in. Drawing has two steps. Once for each style,
 * {@code StyleParts} turns its definition into parts, of which those without colours, variables and components below
 * them are written to SVG there and then. Once for each avatar, {@code Rendering} walks the parts, decides by the seed,
 * and leaves a tree of {@code Drawn}, from which the SVG text and the scene for a rasterizer are both written.
 */
@NullMarked
package io.javatar.core.dicebear;

import org.jspecify.annotations.NullMarked;
