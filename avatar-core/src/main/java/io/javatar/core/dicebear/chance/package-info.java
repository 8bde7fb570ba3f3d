/** Random decisions by key: what DiceBear draws from a seed, reproducible on every machine. */
@NullMarked
package io.javatar.core.dicebear.chance;

import org.jspecify.annotations.NullMarked;
