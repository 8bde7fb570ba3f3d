@NullMarked
package io.javatar.telemetry.settings;

import org.jspecify.annotations.NullMarked;
