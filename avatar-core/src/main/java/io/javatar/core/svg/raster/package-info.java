/** Turns outlines and colours into pixels: coverage, colours, blending, blur. */
@NullMarked
package io.javatar.core.svg.raster;

import org.jspecify.annotations.NullMarked;
