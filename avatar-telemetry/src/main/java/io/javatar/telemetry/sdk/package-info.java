/**
 * The only room that knows OpenTelemetry. Applications see {@link io.javatar.telemetry} instead: no public signature here
 * has a type of OpenTelemetry.
 */
@NullMarked
package io.javatar.telemetry.sdk;

import org.jspecify.annotations.NullMarked;
