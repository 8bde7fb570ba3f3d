/** The database: opening, migrating, querying and closing it. */
@NullMarked
package io.javatar.storage.schema;

import org.jspecify.annotations.NullMarked;
