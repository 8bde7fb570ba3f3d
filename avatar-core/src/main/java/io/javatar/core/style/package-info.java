/** The styles of drawn avatars, by their wire names. */
@NullMarked
package io.javatar.core.style;

import org.jspecify.annotations.NullMarked;
