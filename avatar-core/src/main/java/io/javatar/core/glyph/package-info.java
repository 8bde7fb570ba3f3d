/** Letters as outlines, without any font on the machine. */
@NullMarked
package io.javatar.core.glyph;

import org.jspecify.annotations.NullMarked;
