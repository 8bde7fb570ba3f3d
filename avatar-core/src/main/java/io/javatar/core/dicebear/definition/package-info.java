/** Style definitions of DiceBear 10, read and checked: canvas, components, colours, and who made them. */
@NullMarked
package io.javatar.core.dicebear.definition;

import org.jspecify.annotations.NullMarked;
