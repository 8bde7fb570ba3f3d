/** Pixels become bytes: PNG, JPEG, GIF. */
@NullMarked
package io.javatar.core.image.encode;

import org.jspecify.annotations.NullMarked;
