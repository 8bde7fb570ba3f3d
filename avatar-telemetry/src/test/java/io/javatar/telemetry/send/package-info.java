@NullMarked
package io.javatar.telemetry.send;

import org.jspecify.annotations.NullMarked;
