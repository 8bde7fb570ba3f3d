@NullMarked
package io.javatar.telemetry.privacy;

import org.jspecify.annotations.NullMarked;
