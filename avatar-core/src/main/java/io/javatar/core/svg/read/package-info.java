/** What the attributes of SVG say: numbers, colours, transforms, figures, style. */
@NullMarked
package io.javatar.core.svg.read;

import org.jspecify.annotations.NullMarked;
