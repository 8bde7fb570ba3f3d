/** The picture for an invalid hash. */
@NullMarked
package io.javatar.core.style.broken;

import org.jspecify.annotations.NullMarked;
