@NullMarked
package io.javatar.telemetry.log;

import org.jspecify.annotations.NullMarked;
