/** How outlines and colours become pixels: coverage, colours, blending, blur. */
@NullMarked
package io.javatar.core.svg.raster;

import org.jspecify.annotations.NullMarked;
