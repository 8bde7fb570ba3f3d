/** How a hash becomes shapes and shapes become pixels. */
@NullMarked
package io.javatar.core.drawing;

import org.jspecify.annotations.NullMarked;
