/** What the tests send: identities with their hashes, photos, and bytes that are no photos. */
@NullMarked
package io.javatar.it.sample;

import org.jspecify.annotations.NullMarked;
