/** SVG pictures as values: the output of the engine of characters and the input of the rasterizer. */
@NullMarked
package io.javatar.core.svg;

import org.jspecify.annotations.NullMarked;
