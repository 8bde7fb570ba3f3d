/** Chance by key: what DiceBear draws from a seed, the same everywhere and always. */
@NullMarked
package io.javatar.core.dicebear.chance;

import org.jspecify.annotations.NullMarked;
