@NullMarked
package io.javatar.telemetry;

import org.jspecify.annotations.NullMarked;
