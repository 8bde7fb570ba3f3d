/** Photos as rows, and the counts of their views. */
@NullMarked
package io.javatar.storage.photo;

import org.jspecify.annotations.NullMarked;
