/** Colours of DiceBear: hex digits, palettes, contrast. */
@NullMarked
package io.javatar.core.dicebear.colour;

import org.jspecify.annotations.NullMarked;
