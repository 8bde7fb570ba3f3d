/** Spans as an application sees them: names, what a request tells, and what is told of its answer. Plain Java. */
@NullMarked
package io.javatar.telemetry.span;

import org.jspecify.annotations.NullMarked;
