@NullMarked
package io.javatar.telemetry.doctor;

import org.jspecify.annotations.NullMarked;
