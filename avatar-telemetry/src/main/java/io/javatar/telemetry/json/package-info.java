/** JSON as text, for what leaves line by line. */
@NullMarked
package io.javatar.telemetry.json;

import org.jspecify.annotations.NullMarked;
