/** What spans record of a database: its kind, and what a statement does to which table. */
@NullMarked
package io.javatar.telemetry.database;

import org.jspecify.annotations.NullMarked;
