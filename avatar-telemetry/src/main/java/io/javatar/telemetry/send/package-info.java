/** Ways out that need no OpenTelemetry: HTTP with retries, a file that rotates, and the wire format of remote write. */
@NullMarked
package io.javatar.telemetry.send;

import org.jspecify.annotations.NullMarked;
