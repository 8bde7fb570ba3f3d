/**
 * The telemetry of an avatar server. {@link io.javatar.telemetry.Telemetry} is all that an application calls; no
 * type of OpenTelemetry appears in it.
 */
@NullMarked
package io.javatar.telemetry;

import org.jspecify.annotations.NullMarked;
