/** The style retro: a mirrored grid of squares. */
@NullMarked
package io.javatar.core.style.retro;

import org.jspecify.annotations.NullMarked;
