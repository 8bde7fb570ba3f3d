/** Paints SVG pictures into pixels. */
@NullMarked
package io.javatar.core.svg.paint;

import org.jspecify.annotations.NullMarked;
