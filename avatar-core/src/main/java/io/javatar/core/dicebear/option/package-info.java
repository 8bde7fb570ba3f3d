/** Options of DiceBear 10: what a caller may choose about an avatar, checked with the messages of the original. */
@NullMarked
package io.javatar.core.dicebear.option;

import org.jspecify.annotations.NullMarked;
