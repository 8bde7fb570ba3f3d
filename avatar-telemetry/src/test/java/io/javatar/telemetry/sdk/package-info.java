@NullMarked
package io.javatar.telemetry.sdk;

import org.jspecify.annotations.NullMarked;
