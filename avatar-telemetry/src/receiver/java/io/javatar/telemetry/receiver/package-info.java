/** A small OTLP receiver: what a collector would get, kept for the tests to look at. */
@NullMarked
package io.javatar.telemetry.receiver;

import org.jspecify.annotations.NullMarked;
