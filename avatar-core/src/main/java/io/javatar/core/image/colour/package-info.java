/**
 * Converts colours of other spaces, given by ICC profiles or by numbers, to sRGB: in plain Java, every step bounded.
 */
@NullMarked
package io.javatar.core.image.colour;

import org.jspecify.annotations.NullMarked;
