/** What happens, told to telemetry: the server-span filter, the interceptor and the probes. */
@NullMarked
package io.javatar.web.observe;

import org.jspecify.annotations.NullMarked;
