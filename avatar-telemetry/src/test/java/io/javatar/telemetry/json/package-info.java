@NullMarked
package io.javatar.telemetry.json;

import org.jspecify.annotations.NullMarked;
