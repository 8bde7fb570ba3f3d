/** Identities and the hashes that lead to them, as rows. */
@NullMarked
package io.javatar.storage.identity;

import org.jspecify.annotations.NullMarked;
