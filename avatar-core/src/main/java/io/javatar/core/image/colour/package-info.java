/** Colours of other spaces, told by ICC profiles or by numbers, become sRGB: in plain Java, every step bounded. */
@NullMarked
package io.javatar.core.image.colour;

import org.jspecify.annotations.NullMarked;
