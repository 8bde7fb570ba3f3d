/** The database: how it is opened, brought up to date, asked and closed. */
@NullMarked
package io.javatar.storage.schema;

import org.jspecify.annotations.NullMarked;
