/** Parses the attributes of SVG: numbers, colours, transforms, figures, style. */
@NullMarked
package io.javatar.core.svg.read;

import org.jspecify.annotations.NullMarked;
