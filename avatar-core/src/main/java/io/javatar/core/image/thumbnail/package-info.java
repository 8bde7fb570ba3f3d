/** Stored photos become the pictures that are served. */
@NullMarked
package io.javatar.core.image.thumbnail;

import org.jspecify.annotations.NullMarked;
