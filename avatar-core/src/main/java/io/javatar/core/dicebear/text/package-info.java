/** How DiceBear writes: numbers, escapes, initials, data URIs. */
@NullMarked
package io.javatar.core.dicebear.text;

import org.jspecify.annotations.NullMarked;
