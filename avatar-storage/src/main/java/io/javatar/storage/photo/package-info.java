/** Photos as rows of the database, and the counts of their views. */
@NullMarked
package io.javatar.storage.photo;

import org.jspecify.annotations.NullMarked;
