/** Caches of lookups and finished pictures: JCache with one flight per key. */
@NullMarked
package io.javatar.storage.cache;

import org.jspecify.annotations.NullMarked;
