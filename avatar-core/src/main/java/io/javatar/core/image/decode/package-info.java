/** Decoders: PNG, JPEG, GIF and WebP files to pixels. */
@NullMarked
package io.javatar.core.image.decode;

import org.jspecify.annotations.NullMarked;
