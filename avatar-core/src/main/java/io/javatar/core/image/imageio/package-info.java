/** The JPEG reader and writer that the JDK brings, found without looking at anyone else's. */
@NullMarked
package io.javatar.core.image.imageio;

import org.jspecify.annotations.NullMarked;
