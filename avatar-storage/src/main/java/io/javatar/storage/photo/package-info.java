/** Photos as rows, and the counts of their showings. */
@NullMarked
package io.javatar.storage.photo;

import org.jspecify.annotations.NullMarked;
