/**
 * The engine of DiceBear 10: a style and options become an SVG picture, byte for byte that of the original.
 *
 * <p>Start at {@link io.javatar.core.dicebear.DicebearStyle}. Drawing has two steps. Once for each style, {@code
 * StyleParts} turns its definition into parts, of which those that contain no colours, variables and components are
 * written to SVG at once. Once for each avatar, {@code Rendering} walks the parts, decides by the seed, and leaves a
 * tree of {@code Drawn}, from which the SVG text and the scene for a rasterizer are both written.
 */
@NullMarked
package io.javatar.core.dicebear;

import org.jspecify.annotations.NullMarked;
