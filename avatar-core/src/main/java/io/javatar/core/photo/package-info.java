/** Giving photos to identities. */
@NullMarked
package io.javatar.core.photo;

import org.jspecify.annotations.NullMarked;
