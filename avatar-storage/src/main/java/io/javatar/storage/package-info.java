/** Persistent storage: identities, photos, their bytes, and the caches in front of them. */
@NullMarked
package io.javatar.storage;

import org.jspecify.annotations.NullMarked;
