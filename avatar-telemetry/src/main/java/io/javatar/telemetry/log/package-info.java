/** The log records of an application: taken from java.util.logging, cleaned, and written as lines of JSON. */
@NullMarked
package io.javatar.telemetry.log;

import org.jspecify.annotations.NullMarked;
