/** How DiceBear writes numbers, escapes and initials. */
@NullMarked
package io.javatar.core.dicebear.text;

import org.jspecify.annotations.NullMarked;
