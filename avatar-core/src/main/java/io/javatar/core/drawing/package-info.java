/** Turns hashes into shapes and shapes into pixels. */
@NullMarked
package io.javatar.core.drawing;

import org.jspecify.annotations.NullMarked;
