/** Tests. */
@NullMarked
package io.javatar.telemetry.database;

import org.jspecify.annotations.NullMarked;
