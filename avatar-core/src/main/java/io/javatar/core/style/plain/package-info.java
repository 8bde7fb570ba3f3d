/** The styles blank and color: one colour, or none. */
@NullMarked
package io.javatar.core.style.plain;

import org.jspecify.annotations.NullMarked;
