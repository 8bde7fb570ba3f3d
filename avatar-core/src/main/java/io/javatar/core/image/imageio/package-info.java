/** The JPEG reader and writer of the JDK, found without looking for other providers. */
@NullMarked
package io.javatar.core.image.imageio;

import org.jspecify.annotations.NullMarked;
