/** What an operator can set, read once and checked here, so that a bad value never stops the server. */
@NullMarked
package io.javatar.telemetry.settings;

import org.jspecify.annotations.NullMarked;
