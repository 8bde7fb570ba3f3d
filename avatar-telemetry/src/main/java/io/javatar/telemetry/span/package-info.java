/** Spans as an application sees them: their names, and the data of requests and responses. Plain Java. */
@NullMarked
package io.javatar.telemetry.span;

import org.jspecify.annotations.NullMarked;
