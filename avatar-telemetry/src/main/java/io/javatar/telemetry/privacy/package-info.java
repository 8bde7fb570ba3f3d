/** How personal values may appear outside: shortened, masked, or not at all. Plain Java. */
@NullMarked
package io.javatar.telemetry.privacy;

import org.jspecify.annotations.NullMarked;
