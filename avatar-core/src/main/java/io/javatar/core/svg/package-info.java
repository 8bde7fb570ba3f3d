/** SVG pictures as values: what an engine of characters draws, and what a rasterizer paints. */
@NullMarked
package io.javatar.core.svg;

import org.jspecify.annotations.NullMarked;
