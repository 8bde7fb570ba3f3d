/** What may be told of a database: what kind it is, and what a statement does to which table. */
@NullMarked
package io.javatar.telemetry.database;

import org.jspecify.annotations.NullMarked;
