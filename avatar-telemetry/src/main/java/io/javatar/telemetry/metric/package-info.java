/** The metrics as definitions: every name, unit and label value that can ever leave stands here. Plain Java. */
@NullMarked
package io.javatar.telemetry.metric;

import org.jspecify.annotations.NullMarked;
