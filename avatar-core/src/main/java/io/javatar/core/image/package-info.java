/** Pixels, picture formats, and how pictures are read and scaled. */
@NullMarked
package io.javatar.core.image;

import org.jspecify.annotations.NullMarked;
