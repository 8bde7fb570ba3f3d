/** Bytes become pixels: PNG, JPEG, GIF, WebP. */
@NullMarked
package io.javatar.core.image.decode;

import org.jspecify.annotations.NullMarked;
