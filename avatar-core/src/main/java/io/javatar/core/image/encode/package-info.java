/** Encoders: pixels to PNG, JPEG, GIF and WebP files. */
@NullMarked
package io.javatar.core.image.encode;

import org.jspecify.annotations.NullMarked;
