/**
 * Where telemetry can go that Javatar does not know: what an exporter of one's own has to be. The only package whose public
 * signatures have types of OpenTelemetry: those of its exporters.
 */
@NullMarked
package io.javatar.telemetry.export;

import org.jspecify.annotations.NullMarked;
