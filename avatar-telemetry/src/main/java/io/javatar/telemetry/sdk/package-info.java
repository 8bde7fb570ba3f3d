/**
 * The only room that works with OpenTelemetry. Applications see {@link io.javatar.telemetry} instead: no public signature
 * here has a type of OpenTelemetry; those for exporters stand in {@link io.javatar.telemetry.export}.
 */
@NullMarked
package io.javatar.telemetry.sdk;

import org.jspecify.annotations.NullMarked;
