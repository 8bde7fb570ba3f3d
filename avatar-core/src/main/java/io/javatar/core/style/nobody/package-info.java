/** The style nobody: the sign of Javatar. */
@NullMarked
package io.javatar.core.style.nobody;

import org.jspecify.annotations.NullMarked;
