/** Telemetry of the server: the filter for the server span, the interceptor, and the probes of core and storage. */
@NullMarked
package io.javatar.web.observe;

import org.jspecify.annotations.NullMarked;
