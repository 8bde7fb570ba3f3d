/** Our engine of DiceBear against the original: {@code ./run it dicebear}. */
@NullMarked
package io.javatar.it.dicebear;

import org.jspecify.annotations.NullMarked;
