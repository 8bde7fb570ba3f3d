@NullMarked
package io.javatar.telemetry.metric;

import org.jspecify.annotations.NullMarked;
