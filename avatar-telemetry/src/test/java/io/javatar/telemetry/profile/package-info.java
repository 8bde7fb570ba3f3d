@NullMarked
package io.javatar.telemetry.profile;

import org.jspecify.annotations.NullMarked;
